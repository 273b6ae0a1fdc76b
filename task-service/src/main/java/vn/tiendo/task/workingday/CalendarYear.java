package vn.tiendo.task.workingday;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Received;

/**
 * This service's copy of a year's calendar.
 *
 * @param authority whose own days they are; null for the country's, as all were once
 * @param told the event that brought it: what follows from the copy is marked as its effect
 */
public record CalendarYear(
        int year, @Nullable String authority, List<CalendarDay> days, Received told) {}
