/** Closing over HTTP. */
@NullMarked
package vn.tiendo.plan.closing.web;

import org.jspecify.annotations.NullMarked;
