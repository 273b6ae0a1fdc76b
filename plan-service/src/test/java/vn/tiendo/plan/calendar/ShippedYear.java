package vn.tiendo.plan.calendar;

import vn.tiendo.plan.calendar.web.Shipped;

/** The shipped calendars as they are told of. */
public final class ShippedYear {

    private ShippedYear() {}

    public static CalendarChanged told(int year) {
        return Shipped.calendars().stream()
                .filter(calendar -> calendar.year() == year)
                .map(CalendarChanged::of)
                .findFirst()
                .orElseThrow();
    }
}
