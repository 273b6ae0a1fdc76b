package vn.tiendo.task.task;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.task.workingday.Calendars;

/** Raises the steps of deadlines when their moments have come. */
@Component
class RaiseDeadlines implements TimerRule<Task> {
    private final Calendars calendars;

    RaiseDeadlines(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public AggregateType<Task> on() {
        return TaskWiring.TASKS;
    }

    @Override
    public Change<Task> fire(Task task, List<Timer> due, Instant now) {
        return task.raise(calendars.of(task.work().authority()), now);
    }
}
