/** Reporting periods: which days a period covers and when its reports are due, from rules kept as data. */
@NullMarked
package vn.tiendo.report.period;

import org.jspecify.annotations.NullMarked;
