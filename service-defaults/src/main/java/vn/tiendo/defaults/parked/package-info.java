/** Records that could not be consumed: to be seen and replayed by who administers all authorities. */
@NullMarked
package vn.tiendo.defaults.parked;

import org.jspecify.annotations.NullMarked;
