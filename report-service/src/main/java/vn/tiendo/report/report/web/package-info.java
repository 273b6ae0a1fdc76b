/** The API of reports. */
@NullMarked
package vn.tiendo.report.report.web;

import org.jspecify.annotations.NullMarked;
