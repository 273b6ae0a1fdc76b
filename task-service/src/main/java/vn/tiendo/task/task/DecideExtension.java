package vn.tiendo.task.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.workingday.Calendars;

/** The standing body says whether a day is put off. */
@Service
public class DecideExtension {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Calendars calendars;
    private final DeadlinePolicy policy;
    private final Clock clock;

    DecideExtension(
            Aggregates<Task> tasks,
            TaskSight sight,
            Calendars calendars,
            DeadlinePolicy policy,
            Clock clock) {
        this.tasks = tasks;
        this.sight = sight;
        this.calendars = calendars;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param other another day than the one asked for
     */
    public Committed<Task> grant(
            String id,
            @Nullable LocalDate other,
            @Nullable String reason,
            Caller caller,
            Command command,
            Function<Stored<Task>, Answer> answer) {
        sight.requireToDecide(id, caller);
        var now = clock.instant();
        return tasks.change(
                id,
                command,
                task ->
                        new Extending(task)
                                .grant(
                                        other,
                                        reason,
                                        calendars.of(task.work().authority()),
                                        policy,
                                        caller.name(),
                                        now),
                answer);
    }

    public Committed<Task> refuse(
            String id,
            String reason,
            Caller caller,
            Command command,
            Function<Stored<Task>, Answer> answer) {
        sight.requireToDecide(id, caller);
        var now = clock.instant();
        return tasks.change(
                id,
                command,
                task -> new Extending(task).refuse(reason, caller.name(), now),
                answer);
    }
}
