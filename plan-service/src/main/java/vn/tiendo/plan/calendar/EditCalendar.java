package vn.tiendo.plan.calendar;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.plan.revision.Basis;

/**
 * Replaces the days of a year: the country's, as the yearly notice on holidays and swapped days
 * says, or an authority's own.
 */
public final class EditCalendar {

    private final Aggregates<Calendar> calendars;

    public EditCalendar(Aggregates<Calendar> calendars) {
        this.calendars = calendars;
    }

    /**
     * The calendar as it is stored now. Refused where a day lies in another year or comes twice, and
     * where other days are stored that the caller has not seen.
     */
    public Committed<Calendar> edit(
            Calendar calendar,
            Basis basis,
            Command command,
            Function<Stored<Calendar>, Answer> answer) {
        requireDays(calendar);
        if (calendars.find(calendar.id()).isEmpty()) {
            basis.requireNothingSeen(command, calendar.id());
            try {
                return calendars.create(
                        calendar.id(),
                        command,
                        () -> Change.of(calendar, CalendarChanged.of(calendar)),
                        answer);
            } catch (AlreadyThere meanwhile) {
                // somebody else stored the year between the two: it is a change now
            }
        }
        return calendars.change(
                calendar.id(), command, before -> decide(before, calendar, basis), answer);
    }

    private static Change<Calendar> decide(Calendar before, Calendar after, Basis basis) {
        if (after.saysAs(before)) {
            return Change.none(before);
        }
        basis.requireSeen();
        return Change.of(after, CalendarChanged.of(after));
    }

    private static void requireDays(Calendar calendar) {
        var dates = calendar.days().stream().map(Day::date).toList();
        var inYear = dates.stream().allMatch(date -> date.getYear() == calendar.year());
        if (!inYear || dates.stream().distinct().count() != dates.size()) {
            throw new DaysOutOfOrder(Integer.toString(calendar.year()));
        }
    }
}
