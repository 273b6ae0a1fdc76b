/** The tree of units of an authority, and whom a name in a document means. */
@NullMarked
package vn.tiendo.plan.unit;

import org.jspecify.annotations.NullMarked;
