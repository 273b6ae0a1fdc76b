package vn.tiendo.notification.delivery;

import org.jspecify.annotations.Nullable;

/** Where a seat's mail goes today. */
record Addressee(String email, @Nullable String name) {}
