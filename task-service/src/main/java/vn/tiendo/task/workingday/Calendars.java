package vn.tiendo.task.workingday;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;

/** The calendars as known now; years nobody has published are plain weeks. */
@Service
public class Calendars {
    private static final int ALL_YEARS = 200;

    private final Aggregates<CalendarYear> years;

    Calendars(Aggregates<CalendarYear> years) {
        this.years = years;
    }

    /** Read afresh each time: whoever decides by it must see a change that was kept before. */
    public WorkingCalendar current() {
        return WorkingCalendar.of(
                all().stream().flatMap(year -> year.days().stream()).distinct().toList());
    }

    /** The events that brought the calendars, one for each year. */
    public List<Received> told() {
        return all().stream().map(CalendarYear::told).toList();
    }

    public void keep(CalendarChanged changed, Received event) {
        var year = new CalendarYear(changed.year(), changed.days(), event);
        years.putOn(event, event.subject(), before -> Change.none(year));
    }

    private List<CalendarYear> all() {
        return years.find(Filters.empty(), Sorts.ascending("_id"), ALL_YEARS).stream()
                .map(Stored::state)
                .toList();
    }
}
