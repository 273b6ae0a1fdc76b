/**
 * Text that was copied out of a document whose table was lost: the cells of a row follow each other,
 * broken over lines. Only the words, and where the lines end, tell where a cell ends.
 */
@NullMarked
package vn.tiendo.plan.document.flat;

import org.jspecify.annotations.NullMarked;
