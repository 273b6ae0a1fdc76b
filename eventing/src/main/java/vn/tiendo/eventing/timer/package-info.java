/** Fires timers that are due: never early, once, folded after an outage. */
@NullMarked
package vn.tiendo.eventing.timer;

import org.jspecify.annotations.NullMarked;
