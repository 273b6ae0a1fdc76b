/** Where a signed-in person begins. */
@NullMarked
package vn.tiendo.portal.home;

import org.jspecify.annotations.NullMarked;
