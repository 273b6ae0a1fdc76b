package vn.tiendo.task.task;

import java.time.Clock;
import java.time.LocalDate;
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

/** A lead unit asks for a later day. */
@Service
public class AskExtension {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Clock clock;

    AskExtension(Aggregates<Task> tasks, TaskSight sight, Clock clock) {
        this.tasks = tasks;
        this.sight = sight;
        this.clock = clock;
    }

    public Committed<Task> of(
            String id,
            LocalDate until,
            String reason,
            Caller caller,
            Command command,
            Function<Stored<Task>, Answer> answer) {
        sight.require(id, caller);
        caller.require(Role.UNIT_OFFICER, Role.UNIT_HEAD);
        var lead = new Submitter(command.newId(), caller.name(), caller.unit(), clock.instant());
        return tasks.change(
                id,
                command,
                task -> new Extending(task.requireLead(caller.unit())).ask(until, reason, lead),
                answer);
    }
}
