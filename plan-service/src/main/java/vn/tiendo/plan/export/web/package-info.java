/** Plans as files over HTTP. */
@NullMarked
package vn.tiendo.plan.export.web;

import org.jspecify.annotations.NullMarked;
