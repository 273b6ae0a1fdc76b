package vn.tiendo.plan.calendar.web;

import java.util.List;
import vn.tiendo.plan.calendar.Calendar;

/** The shipped calendars, for tests of other rooms. */
public final class Shipped {

    private Shipped() {}

    public static List<Calendar> calendars() {
        return ShippedCalendars.read();
    }
}
