package vn.tiendo.plan.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.eventing.Event;

/** The country's days of a year are known, or others than before. */
public record CalendarChanged(int year, List<MarkedDay> days) implements Event {

    public static final String TYPE = "vn.tiendo.CalendarChanged.v1";

    /** A day as other services see it. */
    public record MarkedDay(LocalDate date, DayKind kind, String name) {}

    public CalendarChanged {
        days = List.copyOf(days);
    }

    static Event of(Calendar calendar) {
        var days =
                calendar.days().stream()
                        .map(day -> new MarkedDay(day.date(), day.kind(), day.name()))
                        .toList();
        return calendar.authority() == null
                ? new CalendarChanged(calendar.year(), days)
                : new AuthorityCalendarChanged(calendar.year(), calendar.authority(), days);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
