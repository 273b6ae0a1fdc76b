/** A plan as an office's document, which can be read in again: Word and Excel. */
@NullMarked
package vn.tiendo.plan.export;

import org.jspecify.annotations.NullMarked;
