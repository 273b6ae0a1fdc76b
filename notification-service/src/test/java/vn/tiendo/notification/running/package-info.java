/** The service as it runs: real broker, real store, real mail server. */
@NullMarked
package vn.tiendo.notification.running;

import org.jspecify.annotations.NullMarked;
