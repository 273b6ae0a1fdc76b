/** Working days: the calendar of holidays, days off and working Saturdays, and what it does to a date. */
@NullMarked
package vn.tiendo.task.workingday;

import org.jspecify.annotations.NullMarked;
