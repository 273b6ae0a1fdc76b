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
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.workingday.Calendars;

/** The standing body says what becomes of handed-in or finished work that an amendment touches. */
@Service
public class DecideAmendment {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Calendars calendars;
    private final DeadlinePolicy policy;
    private final FollowUnits followUnits;
    private final Clock clock;

    DecideAmendment(
            Aggregates<Task> tasks,
            TaskSight sight,
            Calendars calendars,
            DeadlinePolicy policy,
            FollowUnits followUnits,
            Clock clock) {
        this.tasks = tasks;
        this.sight = sight;
        this.calendars = calendars;
        this.policy = policy;
        this.followUnits = followUnits;
        this.clock = clock;
    }

    public Committed<Task> of(
            String id,
            boolean follow,
            Caller caller,
            Command command,
            Function<Stored<Task>, Answer> answer) {
        sight.requireToDecide(id, caller);
        var now = clock.instant();
        var decided =
                tasks.change(
                        id,
                        command,
                        task ->
                                followUnits.together(
                                        task.decide(
                                                follow,
                                                calendars.of(task.work().authority()),
                                                policy,
                                                caller.name(),
                                                now)),
                        answer);
        followUnits.ofTask(id);
        return decided;
    }
}
