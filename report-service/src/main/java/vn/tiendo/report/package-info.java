/** Reports: facts, reporting rounds, unit reports, consolidated reports. */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
