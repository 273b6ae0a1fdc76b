/** Going on after a store was restored to an older point, for who administers all authorities. */
@NullMarked
package vn.tiendo.defaults.restore;

import org.jspecify.annotations.NullMarked;
