/** Carries a trace from a command through outbox and topic to every consumer. */
@NullMarked
package vn.tiendo.eventing.trace;

import org.jspecify.annotations.NullMarked;
