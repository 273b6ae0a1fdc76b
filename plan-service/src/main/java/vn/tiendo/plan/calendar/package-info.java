/** Holidays, days off and worked Saturdays, year by year. */
@NullMarked
package vn.tiendo.plan.calendar;

import org.jspecify.annotations.NullMarked;
