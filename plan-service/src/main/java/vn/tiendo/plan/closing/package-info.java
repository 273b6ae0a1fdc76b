/** The end of plans, and the tasks that are open until then. */
@NullMarked
package vn.tiendo.plan.closing;

import org.jspecify.annotations.NullMarked;
