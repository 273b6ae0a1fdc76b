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

/** A lead unit, or the standing body, records that nothing arose. */
@Service
public class ReportNotArising {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Clock clock;

    ReportNotArising(Aggregates<Task> tasks, TaskSight sight, Clock clock) {
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
        var work = sight.require(id, caller).state().work();
        var reviews = caller.is(Role.PLAN_MANAGER) && caller.authority().equals(work.authority());
        if (!reviews) {
            caller.require(Role.UNIT_OFFICER, Role.UNIT_HEAD);
        }
        var now = clock.instant();
        return tasks.change(
                id,
                command,
                task ->
                        (reviews ? task : task.requireLead(caller.unit()))
                                .notArising(reason, caller.name(), now),
                answer);
    }
}
