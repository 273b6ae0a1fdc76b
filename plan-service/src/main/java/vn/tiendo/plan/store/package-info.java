/** How the aggregates of this service are kept: the only place that knows MongoDB. */
@NullMarked
package vn.tiendo.plan.store;

import org.jspecify.annotations.NullMarked;
