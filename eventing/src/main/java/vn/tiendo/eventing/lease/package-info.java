/** Divides the slices of all collections among the instances of a service. */
@NullMarked
package vn.tiendo.eventing.lease;

import org.jspecify.annotations.NullMarked;
