/** What people are told, in which words, and when it is no longer worth telling. */
@NullMarked
package vn.tiendo.notification.notice;

import org.jspecify.annotations.NullMarked;
