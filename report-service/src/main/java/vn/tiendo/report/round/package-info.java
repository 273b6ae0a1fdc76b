/** Reporting rounds, and the report that each unit owes in them. */
@NullMarked
package vn.tiendo.report.round;

import org.jspecify.annotations.NullMarked;
