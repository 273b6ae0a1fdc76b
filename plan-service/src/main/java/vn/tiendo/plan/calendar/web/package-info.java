/** Calendars over HTTP. */
@NullMarked
package vn.tiendo.plan.calendar.web;

import org.jspecify.annotations.NullMarked;
