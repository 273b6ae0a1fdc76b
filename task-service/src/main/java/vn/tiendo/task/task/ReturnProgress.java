package vn.tiendo.task.task;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/** The standing body gives back what waits for review. */
@Service
public class ReturnProgress {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Clock clock;

    ReturnProgress(Aggregates<Task> tasks, TaskSight sight, Clock clock) {
        this.tasks = tasks;
        this.sight = sight;
        this.clock = clock;
    }

    public Committed<Task> of(
            String id,
            String reason,
            Caller caller,
            Command command,
            Function<Stored<Task>, Answer> answer) {
        sight.requireToDecide(id, caller);
        var now = clock.instant();
        return tasks.change(id, command, task -> task.giveBack(reason, caller.name(), now), answer);
    }
}
