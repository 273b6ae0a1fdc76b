/** The inbox over HTTP. */
@NullMarked
package vn.tiendo.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
