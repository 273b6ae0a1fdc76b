/** Consumes events one by one: effects once, errors never out of order. */
@NullMarked
package vn.tiendo.eventing.inbox;

import org.jspecify.annotations.NullMarked;
