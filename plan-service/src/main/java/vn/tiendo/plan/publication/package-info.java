/** From a settled draft to what every other service is told. */
@NullMarked
package vn.tiendo.plan.publication;

import org.jspecify.annotations.NullMarked;
