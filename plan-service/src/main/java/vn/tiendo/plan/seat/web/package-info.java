/** Seats over HTTP. */
@NullMarked
package vn.tiendo.plan.seat.web;

import org.jspecify.annotations.NullMarked;
