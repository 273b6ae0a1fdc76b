/** Plans, units, seats and the calendar of the authorities. */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
