package vn.tiendo.task.task;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.Submission.Submitter;

/** A lead unit hands in what it has done. */
@Service
public class SubmitProgress {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Clock clock;

    SubmitProgress(Aggregates<Task> tasks, TaskSight sight, Clock clock) {
        this.tasks = tasks;
        this.sight = sight;
        this.clock = clock;
    }

    public Committed<Task> of(
            String id,
            ProgressReport report,
            Caller caller,
            Command command,
            Function<Stored<Task>, Answer> answer) {
        sight.require(id, caller);
        caller.require(Role.UNIT_OFFICER, Role.UNIT_HEAD);
        var submitter =
                new Submitter(command.newId(), caller.name(), caller.unit(), clock.instant());
        return tasks.change(
                id,
                command,
                task -> task.requireLead(caller.unit()).submit(report, submitter),
                answer);
    }
}
