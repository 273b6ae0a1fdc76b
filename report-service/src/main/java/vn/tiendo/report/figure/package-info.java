/** Figures of a consolidated report, computed from facts alone. */
@NullMarked
package vn.tiendo.report.figure;

import org.jspecify.annotations.NullMarked;
