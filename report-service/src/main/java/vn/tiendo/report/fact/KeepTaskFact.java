package vn.tiendo.report.fact;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;

/** Keeps what an event told of a task, once. */
public final class KeepTaskFact {

    private final Aggregates<TaskFact> facts;

    public KeepTaskFact(Aggregates<TaskFact> facts) {
        this.facts = facts;
    }

    /**
     * @param task the task as the event shows it
     * @param from the day from which those hold it who the event says do, where others did
     * @param news what the event adds, to what the task was till then
     */
    public void of(
            Received event,
            String id,
            TaskDetails task,
            KnownDeadline deadline,
            LocalDate from,
            UnaryOperator<TaskFact> news) {
        facts.putOn(
                event,
                id,
                known ->
                        Change.none(
                                news.apply(known.orElseGet(() -> TaskFact.of(id, task, deadline)))
                                        .describedAs(task, deadline, from)));
    }
}
