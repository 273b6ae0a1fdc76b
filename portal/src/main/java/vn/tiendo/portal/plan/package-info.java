/** Pages of plans. */
@NullMarked
package vn.tiendo.portal.plan;

import org.jspecify.annotations.NullMarked;
