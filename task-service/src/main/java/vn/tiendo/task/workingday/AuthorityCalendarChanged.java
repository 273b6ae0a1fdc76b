package vn.tiendo.task.workingday;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/** One authority's own days of a year, all at once. */
public record AuthorityCalendarChanged(int year, String authority, List<CalendarDay> days) {
    public static final String TYPE = "vn.tiendo.AuthorityCalendarChanged.v1";

    public AuthorityCalendarChanged {
        days = requireNonNullElse(days, List.of());
    }
}
