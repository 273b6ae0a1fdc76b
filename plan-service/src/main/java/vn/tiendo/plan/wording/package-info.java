/** How Vietnamese administrative text is written: characters, item labels, names, lists. Pure. */
@NullMarked
package vn.tiendo.plan.wording;

import org.jspecify.annotations.NullMarked;
