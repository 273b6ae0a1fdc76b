/** Comparisons over HTTP. */
@NullMarked
package vn.tiendo.plan.comparison.web;

import org.jspecify.annotations.NullMarked;
