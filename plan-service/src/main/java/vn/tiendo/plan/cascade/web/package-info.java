/** The plan above, over HTTP. */
@NullMarked
package vn.tiendo.plan.cascade.web;

import org.jspecify.annotations.NullMarked;
