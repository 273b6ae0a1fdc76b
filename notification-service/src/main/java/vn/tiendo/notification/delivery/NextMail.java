package vn.tiendo.notification.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What is to be sent of what waits in a tray.
 *
 * @param batch none where nothing is
 * @param rest more waits than goes into one mail
 */
record NextMail(@Nullable Batch batch, boolean rest) {}
