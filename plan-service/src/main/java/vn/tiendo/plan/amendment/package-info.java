/** Changes of plans in force, prepared as drafts. */
@NullMarked
package vn.tiendo.plan.amendment;

import org.jspecify.annotations.NullMarked;
