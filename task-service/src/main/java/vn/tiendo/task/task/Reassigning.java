package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Event;
import vn.tiendo.task.task.Reassignment.Because;
import vn.tiendo.task.unit.Succession;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitRef;
import vn.tiendo.task.workingday.VietnamTime;

/** A running task comes to others; id, record, dates and timers stay. */
final class Reassigning {

    static final String UNITS_CHANGED = "UNITS_CHANGED";

    /** A task's document has a bound: so often it may be given away by hand. */
    static final int MOST_DECISIONS = 60;

    /** And so much it tells of; what followed from units goes first. */
    static final int MOST_TOLD = 100;

    private final Task task;

    Reassigning(Task task) {
        this.task = task;
    }

    /**
     * What follows for the task from what became of all units that it names: who carries on takes
     * the place of one that ended, and each bears its name. Nothing where the task shows it already.
     *
     * <p>Its record tells of other leads alone, step by step, so that a report knows who led it on a
     * day between two of them.
     */
    Change<Task> following(Succession succession, Instant now) {
        if (!task.status().isOpen() || task.planClosed()) {
            return Change.none(task);
        }
        var helped = new TaskCopy(task);
        helped.work = task.work().helpedBy(succession::now);
        helped.asked = followed(succession);
        var moved = helped.done();
        var told = new ArrayList<Event>();
        for (var next = step(moved, succession); next.isPresent(); next = step(moved, succession)) {
            moved = take(moved, next.get(), now, told);
        }
        if (moved.work().equals(task.work())) {
            return Change.none(task);
        }
        var done = new TaskCopy(moved);
        done.formerly = formerly(task);
        var state = done.done();
        return told.isEmpty()
                ? Change.of(state, new TaskRevised(TaskView.of(state), UNITS_CHANGED))
                : new Change<>(state, told);
    }

    /** A change of a task, and what follows from its units after that. */
    static Change<Task> together(Change<Task> change, Succession succession, Instant now) {
        var followed = change.state().following(succession, now);
        return new Change<>(
                followed.state(),
                Stream.concat(change.events().stream(), followed.events().stream()).toList());
    }

    private @Nullable PlanChange followed(Succession succession) {
        var asked = task.asked();
        return asked == null
                ? null
                : asked.with(work -> work.helpedBy(succession::now).ledBy(succession::now));
    }

    private Task take(Task from, Step step, Instant now, List<Event> told) {
        var copy = new TaskCopy(from);
        copy.work = from.work().ledBy(old -> old.id().equals(step.unit()) ? step.next() : old);
        var before = told.isEmpty() ? task.work().holders() : from.work().holders();
        var reassignment = new Reassignment(step.because(), step.on(), before, null, null, now);
        copy.reassignments = and(from.reassignments(), reassignment);
        var taken = copy.done();
        told.add(new TaskReassigned(TaskView.of(taken), reassignment));
        return taken;
    }

    /** The earliest that a lead of the task has yet to take. */
    private static Optional<Step> step(Task task, Succession succession) {
        return task.work().leads().stream()
                .flatMap(lead -> Step.of(lead, succession).stream())
                .min(Comparator.comparing(Step::on));
    }

    /** The standing body gives it to others. */
    Change<Task> to(Holders others, String reason, String by, Instant now) {
        if (!task.status().isOpen()) {
            throw new TaskIsClosed(task.status());
        }
        var decided = task.reassignments().stream().filter(Reassigning::isDecided).count();
        if (decided >= MOST_DECISIONS) {
            throw new TooManyReassignments(MOST_DECISIONS);
        }
        var work = task.work();
        var copy = new TaskCopy(task);
        copy.work = work.heldBy(others);
        if (copy.work.equals(work)) {
            return Change.none(task);
        }
        copy.asked = task.asked() == null ? null : task.asked().with(it -> it.heldBy(others));
        var on = VietnamTime.dayOf(now);
        var reassignment = new Reassignment(Because.DECIDED, on, work.holders(), reason, by, now);
        copy.reassignments = and(task.reassignments(), reassignment);
        copy.formerly = formerly(task);
        var reassigned = copy.done();
        return Change.of(reassigned, new TaskReassigned(TaskView.of(reassigned), reassignment));
    }

    private static boolean isDecided(Reassignment reassignment) {
        return reassignment.because() == Because.DECIDED;
    }

    private static List<Reassignment> and(List<Reassignment> before, Reassignment latest) {
        var all = new ArrayList<>(before);
        if (all.size() >= MOST_TOLD) {
            all.stream().filter(it -> !isDecided(it)).findFirst().ifPresent(all::remove);
        }
        all.add(latest);
        return List.copyOf(all);
    }

    /** Who may read it on. */
    private static List<String> formerly(Task before) {
        var units = new LinkedHashSet<>(before.formerly());
        units.addAll(before.work().concerns());
        return List.copyOf(units);
    }

    /** What a lead becomes, why, and from which day on. */
    private record Step(String unit, UnitRef next, Because because, LocalDate on) {

        static Optional<Step> of(UnitRef lead, Succession succession) {
            var over = succession.over(lead);
            if (over.isPresent()) {
                var ending = Objects.requireNonNull(over.get().ending());
                var next = succession.named(over.get().successor().orElseThrow());
                var because = Because.valueOf(ending.how().name());
                return Optional.of(new Step(lead.id(), next, because, ending.on()));
            }
            var now = succession.named(lead);
            return now.equals(lead)
                    ? Optional.empty()
                    : succession
                            .known(lead)
                            .map(Unit::namedOn)
                            .map(on -> new Step(lead.id(), now, Because.RENAMED, on));
        }
    }
}
