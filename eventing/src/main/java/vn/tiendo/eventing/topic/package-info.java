/** The topics, created on purpose and with a fixed number of partitions. */
@NullMarked
package vn.tiendo.eventing.topic;

import org.jspecify.annotations.NullMarked;
