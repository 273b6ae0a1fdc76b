package vn.tiendo.task.workingday;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/** The published calendar of a year, all its departing days at once. */
public record CalendarChanged(int year, List<CalendarDay> days) {
    public static final String TYPE = "vn.tiendo.CalendarChanged.v1";

    public CalendarChanged {
        days = requireNonNullElse(days, List.of());
    }
}
