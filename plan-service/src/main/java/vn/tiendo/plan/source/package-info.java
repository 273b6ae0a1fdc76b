/** The text of the documents that plans were read from, kept to be looked at beside them. */
@NullMarked
package vn.tiendo.plan.source;

import org.jspecify.annotations.NullMarked;
