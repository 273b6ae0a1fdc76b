/** Apache Kafka, one KRaft node as a process of its own. */
@NullMarked
package vn.tiendo.local.broker;

import org.jspecify.annotations.NullMarked;
