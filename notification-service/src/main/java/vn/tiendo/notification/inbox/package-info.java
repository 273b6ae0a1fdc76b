/** What a person finds under "Thông báo" in the portal. */
@NullMarked
package vn.tiendo.notification.inbox;

import org.jspecify.annotations.NullMarked;
