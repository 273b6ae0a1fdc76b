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

/** The standing body accepts what waits for review. */
@Service
public class AcceptProgress {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Clock clock;

    AcceptProgress(Aggregates<Task> tasks, TaskSight sight, Clock clock) {
        this.tasks = tasks;
        this.sight = sight;
        this.clock = clock;
    }

    public Committed<Task> of(
            String id,
            @Nullable LocalDate doneOn,
            Caller caller,
            Command command,
            Function<Stored<Task>, Answer> answer) {
        sight.requireToDecide(id, caller);
        var now = clock.instant();
        return tasks.change(id, command, task -> task.accept(doneOn, caller.name(), now), answer);
    }
}
