/** Records that services could not consume, for who administers all authorities. */
@NullMarked
package vn.tiendo.portal.held;

import org.jspecify.annotations.NullMarked;
