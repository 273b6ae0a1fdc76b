/** Tells people of deadlines, reviews and reports: by inbox and by mail. */
@NullMarked
package vn.tiendo.notification;

import org.jspecify.annotations.NullMarked;
