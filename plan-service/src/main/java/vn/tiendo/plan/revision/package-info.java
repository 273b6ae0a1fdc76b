/** What a caller has seen of what is to be replaced. */
@NullMarked
package vn.tiendo.plan.revision;

import org.jspecify.annotations.NullMarked;
