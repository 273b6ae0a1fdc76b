/** Which units stand no more, and who carries on for them. */
@NullMarked
package vn.tiendo.report.unit;

import org.jspecify.annotations.NullMarked;
