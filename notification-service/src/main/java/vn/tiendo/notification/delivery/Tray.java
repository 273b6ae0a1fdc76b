package vn.tiendo.notification.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A seat's tray while one sender holds it.
 *
 * @param token proves the hold: a write under another token does nothing
 * @param arrivals how many times something was put into it, as read
 * @param failures sends that failed in a row
 * @param batch the mail that was fixed and not finished
 */
record Tray(String seat, String token, long arrivals, int failures, @Nullable Batch batch) {}
