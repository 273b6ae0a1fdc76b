/** Sources over HTTP. */
@NullMarked
package vn.tiendo.plan.source.web;

import org.jspecify.annotations.NullMarked;
