package vn.tiendo.task.task;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.workingday.AuthorityCalendarChanged;
import vn.tiendo.task.workingday.CalendarChanged;
import vn.tiendo.task.workingday.Calendars;
import vn.tiendo.task.workingday.WorkingCalendar;

/**
 * Looks at open tasks' dates again when a calendar has changed, or may have while they came.
 *
 * <p>Two years' calendars may change at once, and a plan be published beside them. Each decision
 * therefore reads the calendars after the task that it decides on, so that the last of them to be
 * written has seen all that was kept before.
 */
@Service
public class ReviseDueDates {
    private static final String REASON = "CALENDAR_CHANGED";
    private static final int PAGE = 200;

    private final Aggregates<Task> tasks;
    private final Calendars calendars;
    private final DeadlinePolicy policy;
    private final Clock clock;

    ReviseDueDates(
            Aggregates<Task> tasks, Calendars calendars, DeadlinePolicy policy, Clock clock) {
        this.tasks = tasks;
        this.calendars = calendars;
        this.policy = policy;
        this.clock = clock;
    }

    /** Keeps the country's calendar, and moves every open task that it moves. */
    public void under(CalendarChanged changed, Received event) {
        calendars.keep(changed, event);
        reviseAll(in("state.status", TaskStatus.OPEN));
    }

    /** Keeps an authority's own days, and moves every open task of it that they move. */
    public void under(AuthorityCalendarChanged changed, Received event) {
        calendars.keep(changed, event);
        reviseAll(
                and(
                        eq("state.work.authority", changed.authority()),
                        in("state.status", TaskStatus.OPEN)));
    }

    /** Moves the tasks of one plan that a calendar has moved since they were computed. */
    public void ofPlan(String plan) {
        reviseAll(and(eq("state.work.plan", plan), in("state.status", TaskStatus.OPEN)));
    }

    private void reviseAll(Bson filter) {
        var last = "";
        List<Stored<Task>> page;
        do {
            page = tasks.find(and(filter, gt("_id", last)), Sorts.ascending("_id"), PAGE);
            // read after the page, once for each authority in it
            var known = new HashMap<String, WorkingCalendar>();
            for (var stored : page) {
                var authority = stored.state().work().authority();
                var calendar = known.computeIfAbsent(authority, calendars::of);
                if (!revise(stored.state(), calendar).state().equals(stored.state())) {
                    move(stored.id(), authority);
                }
                last = stored.id();
            }
        } while (page.size() == PAGE);
    }

    /** Marked as the effect of a calendar that the task has not seen; there is one, as it moves. */
    private void move(String id, String authority) {
        for (var told : calendars.told(authority)) {
            if (tasks.changeOn(told, id, task -> revise(task, calendars.of(authority)))) {
                return;
            }
        }
    }

    private Change<Task> revise(Task task, WorkingCalendar calendar) {
        return task.revise(calendar, policy, REASON, clock.instant());
    }
}
