/**
 * Events, changes and timers as a service sees them. Everything that stores, sends or receives them
 * lives in the rooms below; what is said here is what a service may rely on.
 */
@NullMarked
package vn.tiendo.eventing;

import org.jspecify.annotations.NullMarked;
