/** Who sits where, and whom a level of a reminder means at this moment. */
@NullMarked
package vn.tiendo.notification.recipient;

import org.jspecify.annotations.NullMarked;
