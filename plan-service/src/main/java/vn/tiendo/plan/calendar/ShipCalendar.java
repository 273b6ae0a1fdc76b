package vn.tiendo.plan.calendar;

import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.error.AlreadyThere;

/** Stores the calendar that comes with the product, once: what somebody edited stays. */
public final class ShipCalendar {

    private final Aggregates<Calendar> calendars;

    public ShipCalendar(Aggregates<Calendar> calendars) {
        this.calendars = calendars;
    }

    /**
     * Whether it was stored now.
     *
     * @return false where the year has a calendar already
     */
    public boolean ship(Calendar calendar) {
        if (calendars.find(calendar.id()).isPresent()) {
            return false;
        }
        try {
            calendars.create(
                    calendar.id(),
                    Command.unkeyed(),
                    () -> Change.of(calendar, CalendarChanged.of(calendar)));
            return true;
        } catch (AlreadyThere byAnotherInstance) {
            return false;
        }
    }
}
