/** Excel workbooks. */
@NullMarked
package vn.tiendo.plan.document.sheet;

import org.jspecify.annotations.NullMarked;
