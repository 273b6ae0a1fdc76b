package vn.tiendo.task.workingday;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;

/**
 * The calendars as known now: the country's, and before it what an authority sets for itself. Years
 * nobody has published are plain weeks.
 */
@Service
public class Calendars {
    private static final int ALL_YEARS = 400;

    private final Aggregates<CalendarYear> years;

    Calendars(Aggregates<CalendarYear> years) {
        this.years = years;
    }

    /** Read afresh each time: whoever decides by it must see a change that was kept before. */
    public WorkingCalendar of(String authority) {
        var country = new ArrayList<CalendarDay>();
        var own = new ArrayList<CalendarDay>();
        for (var year : all(authority)) {
            (year.authority() == null ? country : own).addAll(year.days());
        }
        return WorkingCalendar.of(country).with(own);
    }

    /** The events that brought the calendars by which this authority works, one for each. */
    public List<Received> told(String authority) {
        return all(authority).stream().map(CalendarYear::told).toList();
    }

    public void keep(CalendarChanged changed, Received event) {
        keep(new CalendarYear(changed.year(), null, changed.days(), event));
    }

    public void keep(AuthorityCalendarChanged changed, Received event) {
        keep(new CalendarYear(changed.year(), changed.authority(), changed.days(), event));
    }

    private void keep(CalendarYear year) {
        years.putOn(year.told(), year.told().subject(), before -> Change.none(year));
    }

    /** A year that was kept before authorities had days of their own names none: the country's. */
    private List<CalendarYear> all(String authority) {
        var whose = in(WorkingDayWiring.WHOSE, Arrays.asList(null, authority));
        return years.find(whose, Sorts.ascending("_id"), ALL_YEARS).stream()
                .map(Stored::state)
                .toList();
    }
}
