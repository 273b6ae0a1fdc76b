package vn.tiendo.task.workingday;

import java.util.List;
import vn.tiendo.eventing.Received;

/**
 * This service's copy of a year's calendar.
 *
 * @param told the event that brought it: what follows from the copy is marked as its effect
 */
public record CalendarYear(int year, List<CalendarDay> days, Received told) {}
