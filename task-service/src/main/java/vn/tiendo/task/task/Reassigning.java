package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Change;
import vn.tiendo.task.task.Reassignment.Because;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitRef;
import vn.tiendo.task.workingday.VietnamTime;

/** A running task comes to others; id, record, dates and timers stay. */
final class Reassigning {

    /** A task's document has a bound. */
    static final int MOST_DECISIONS = 60;

    private final Task task;

    Reassigning(Task task) {
        this.task = task;
    }

    /**
     * What follows for the task from what became of a unit: one that carries on takes its place, or
     * the unit takes its new name. Nothing where the task shows it already.
     */
    Change<Task> after(Unit unit, Instant now) {
        if (!task.status().isOpen()) {
            return Change.none(task);
        }
        var successor = unit.successor();
        if (successor.isPresent()) {
            var ending = Objects.requireNonNull(unit.ending());
            return changed(
                    inPlaceOf(unit.id(), old -> successor.get()),
                    Because.valueOf(ending.how().name()),
                    ending.on(),
                    new Decision(null, null, now));
        }
        var name = unit.name();
        if (name == null) {
            return Change.none(task);
        }
        return changed(
                inPlaceOf(unit.id(), old -> new UnitRef(old.id(), name, old.path())),
                Because.RENAMED,
                Optional.ofNullable(unit.namedOn()).orElse(VietnamTime.dayOf(now)),
                new Decision(null, null, now));
    }

    /** The standing body gives it to others. */
    Change<Task> to(Holders others, String reason, String by, Instant now) {
        if (!task.status().isOpen()) {
            throw new TaskIsClosed(task.status());
        }
        if (task.reassignments().size() >= MOST_DECISIONS) {
            throw new TooManyReassignments(MOST_DECISIONS);
        }
        return changed(
                work -> work.heldBy(others),
                Because.DECIDED,
                VietnamTime.dayOf(now),
                new Decision(reason, by, now));
    }

    private static UnaryOperator<Work> inPlaceOf(String unit, UnaryOperator<UnitRef> other) {
        return work -> work.naming(old -> old.id().equals(unit) ? other.apply(old) : old);
    }

    private Change<Task> changed(
            UnaryOperator<Work> change, Because because, LocalDate on, Decision decision) {
        var work = task.work();
        var copy = new TaskCopy(task);
        copy.work = change.apply(work);
        if (copy.work.equals(work)) {
            return Change.none(task);
        }
        copy.asked = task.asked() == null ? null : task.asked().with(change);
        var reassignment =
                new Reassignment(
                        because,
                        on,
                        new Holders(work.leads(), work.coordinating()),
                        decision.reason(),
                        decision.by(),
                        decision.at());
        copy.reassignments = and(task.reassignments(), reassignment);
        var reassigned = copy.done();
        return Change.of(reassigned, new TaskReassigned(TaskView.of(reassigned), reassignment));
    }

    private static List<Reassignment> and(List<Reassignment> before, Reassignment latest) {
        return Stream.concat(before.stream(), Stream.of(latest)).toList();
    }

    private record Decision(@Nullable String reason, @Nullable String by, Instant at) {}
}
