/** The working calendar: holidays, days off, worked Saturdays. */
@NullMarked
package vn.tiendo.portal.calendar;

import org.jspecify.annotations.NullMarked;
