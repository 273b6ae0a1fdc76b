/** Who sits where: the only place that holds contact data. */
@NullMarked
package vn.tiendo.plan.seat;

import org.jspecify.annotations.NullMarked;
