package vn.tiendo.plan.calendar;

import java.util.List;
import vn.tiendo.eventing.Event;
import vn.tiendo.plan.calendar.CalendarChanged.MarkedDay;

/**
 * An authority's own days of a year are known, or others than before. It is an event of its own: a
 * reader that knew only the country's would take them for every authority's.
 */
public record AuthorityCalendarChanged(int year, String authority, List<MarkedDay> days)
        implements Event {

    public static final String TYPE = "vn.tiendo.AuthorityCalendarChanged.v1";

    public AuthorityCalendarChanged {
        days = List.copyOf(days);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
