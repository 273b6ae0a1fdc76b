/** Takes events from outboxes to Kafka: at least once, in order per aggregate. */
@NullMarked
package vn.tiendo.eventing.relay;

import org.jspecify.annotations.NullMarked;
