/** The consolidated report: published once, frozen, with a checksum. */
@NullMarked
package vn.tiendo.report.report;

import org.jspecify.annotations.NullMarked;
