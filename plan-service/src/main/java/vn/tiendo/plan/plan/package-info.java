/** Plans: from a document's reading over recorded corrections to publication. */
@NullMarked
package vn.tiendo.plan.plan;

import org.jspecify.annotations.NullMarked;
