/** The routing table: which event goes to which use case. The only place that knows topics. */
@NullMarked
package vn.tiendo.task.messaging;

import org.jspecify.annotations.NullMarked;
