/** Aggregates in MongoDB: a state, its events, timers and marks in one document, changed by compare-and-set. */
@NullMarked
package vn.tiendo.eventing.store;

import org.jspecify.annotations.NullMarked;
