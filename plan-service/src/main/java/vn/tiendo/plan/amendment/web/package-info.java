/** Amendments over HTTP. */
@NullMarked
package vn.tiendo.plan.amendment.web;

import org.jspecify.annotations.NullMarked;
