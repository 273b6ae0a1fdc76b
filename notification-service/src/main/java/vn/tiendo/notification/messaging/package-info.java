/** What is heard from the other services; the only place that knows their events. */
@NullMarked
package vn.tiendo.notification.messaging;

import org.jspecify.annotations.NullMarked;
