package vn.tiendo.report.fact;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a report needs to know of one task, with the moment each thing became known, so that a
 * report can be computed again later with the same result.
 *
 * @param deadlines in the order in which they became known, at least one
 * @param holdings who answered for it, in the order in which it became known, at least one
 * @param assignedAt none until the assignment itself was heard of
 * @param absences times in which the plan had no such task
 * @param reopenings how it had ended before it was open again
 */
public record TaskFact(
        String id,
        TaskDetails details,
        List<KnownDeadline> deadlines,
        List<AcceptedProgress> accepted,
        @Nullable Instant assignedAt,
        @Nullable Completion completion,
        @Nullable Instant notArisingAt,
        @Nullable Instant cancelledAt,
        @Nullable List<Absence> absences,
        @Nullable List<Reopening> reopenings,
        @Nullable List<Holding> holdings) {

    /** A time in which the plan had no such task, known from a moment until another. */
    public record Absence(Instant from, Instant until) {

        private boolean at(Instant moment) {
            return !from.isAfter(moment) && until.isAfter(moment);
        }
    }

    /**
     * An end that a task had until a moment: it was completed, or nothing had arisen.
     *
     * @param details what the task was until then
     * @param deadline by when it was to be done until then
     */
    public record Reopening(
            @Nullable Completion completion,
            @Nullable Instant notArisingAt,
            Instant until,
            @Nullable TaskDetails details,
            @Nullable KnownDeadline deadline) {}

    public TaskFact {
        deadlines = List.copyOf(deadlines);
        accepted = List.copyOf(accepted);
        // facts that were kept before a plan could take a task back name none
        absences = absences == null ? List.of() : List.copyOf(absences);
        reopenings = reopenings == null ? List.of() : List.copyOf(reopenings);
        // nor who held a task before it came to others
        holdings =
                holdings == null || holdings.isEmpty()
                        ? List.of(new Holding(deadlines.get(0).knownFrom(), null, details.leads()))
                        : List.copyOf(holdings);
    }

    public static TaskFact of(String id, TaskDetails details, KnownDeadline deadline) {
        return new TaskFact(
                id,
                details,
                List.of(deadline),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    @Override
    public List<Absence> absences() {
        return requireNonNullElse(absences, List.of());
    }

    @Override
    public List<Holding> holdings() {
        return requireNonNullElse(holdings, List.of());
    }

    @Override
    public List<Reopening> reopenings() {
        return requireNonNullElse(reopenings, List.of());
    }

    /** Whether it was cancelled, as known at a moment. */
    public boolean cancelledAsKnownAt(Instant moment) {
        return known(cancelledAt, moment)
                || absences().stream().anyMatch(absence -> absence.at(moment));
    }

    /**
     * The task as it stood at a moment: where it was opened again later, it had ended as it did then,
     * and nothing is said of it yet that was said since.
     */
    public TaskFact standingAt(Instant moment) {
        var later = reopenings().stream().filter(one -> one.until().isAfter(moment)).findFirst();
        return later.map(this::before).orElse(this);
    }

    private TaskFact before(Reopening reopening) {
        var until = reopening.until();
        var copy = new TaskFactCopy(this);
        copy.details = requireNonNullElse(reopening.details(), details);
        copy.deadlines =
                reopening.deadline() == null
                        ? deadlines
                        : deadlines.subList(0, deadlines.lastIndexOf(reopening.deadline()) + 1);
        copy.accepted = accepted.stream().filter(one -> one.acceptedAt().isBefore(until)).toList();
        copy.completion = reopening.completion();
        copy.notArisingAt = reopening.notArisingAt();
        copy.reopenings = reopenings().subList(0, reopenings().indexOf(reopening));
        return copy.done();
    }

    /** Whether progress was accepted since the task was last open again: earlier work was other work. */
    public boolean isOfThisRound(AcceptedProgress progress) {
        var earlier = reopenings();
        return earlier.isEmpty()
                || !progress.acceptedAt().isBefore(earlier.get(earlier.size() - 1).until());
    }

    /** The deadline as known at a moment; before anything was known, the first. */
    public KnownDeadline deadlineKnownAt(Instant moment) {
        var known = deadlines.get(0);
        for (var deadline : deadlines) {
            known = deadline.knownFrom().isAfter(moment) ? known : deadline;
        }
        return known;
    }

    /** The task as those held it who did so by a day, as far as it was known at a moment. */
    public TaskFact asHeldBy(LocalDate day, Instant moment) {
        var all = holdings();
        var then = all.stream().filter(holding -> holding.stands(day, moment)).toList();
        var standing = then.isEmpty() ? all.subList(0, 1) : then;
        var copy = new TaskFactCopy(this);
        copy.details = details.ledBy(standing.get(standing.size() - 1).leads());
        copy.holdings = standing;
        return copy.done();
    }

    /** Who answers for it, as far as was known at last. */
    public Holding heldNow() {
        return holdings().get(holdings().size() - 1);
    }

    /** The same with other names of its units. */
    public TaskFact naming(UnaryOperator<UnitRef> names) {
        var copy = new TaskFactCopy(this);
        copy.details = details.ledBy(details.leads().stream().map(names).toList());
        copy.holdings = holdings().stream().map(holding -> holding.naming(names)).toList();
        return copy.done();
    }

    /** The name of a unit that holds the task or once did; its id where it never has. */
    public String nameOf(String unit) {
        return holdings().stream()
                .flatMap(holding -> holding.leads().stream())
                .filter(lead -> lead.id().equals(unit))
                .map(UnitRef::name)
                .reduce((earlier, later) -> later)
                .orElse(unit);
    }

    /**
     * What the task is now; a deadline that says something new, or others who answer for it, are
     * kept beside the earlier ones.
     *
     * @param from the day from which they do, where they are others
     */
    public TaskFact describedAs(TaskDetails now, KnownDeadline deadline, LocalDate from) {
        var last = deadlines.get(deadlines.size() - 1);
        var copy = new TaskFactCopy(this);
        copy.details = now;
        if (!last.saysTheSameAs(deadline)) {
            copy.deadlines = with(deadlines, deadline);
        }
        var held = holdings();
        if (!held.get(held.size() - 1).leads().equals(now.leads())) {
            copy.holdings = with(held, new Holding(deadline.knownFrom(), from, now.leads()));
        }
        return copy.done();
    }

    public TaskFact assigned(Instant at) {
        var copy = new TaskFactCopy(this);
        copy.assignedAt = at;
        return copy.done();
    }

    public TaskFact accepted(AcceptedProgress progress) {
        var all = new ArrayList<>(accepted);
        all.removeIf(known -> known.submission().equals(progress.submission()));
        var copy = new TaskFactCopy(this);
        copy.accepted = with(all, progress);
        return copy.done();
    }

    public TaskFact completed(Completion how) {
        var copy = new TaskFactCopy(this);
        copy.completion = how;
        return copy.done();
    }

    public TaskFact notArising(Instant at) {
        var copy = new TaskFactCopy(this);
        copy.notArisingAt = at;
        return copy.done();
    }

    public TaskFact cancelled(Instant at) {
        var copy = new TaskFactCopy(this);
        copy.cancelledAt = at;
        return copy.done();
    }

    /** The plan has it again, as it stood; that it had not for a while is remembered. */
    public TaskFact backInPlan(Instant at) {
        if (cancelledAt == null) {
            return this;
        }
        var copy = new TaskFactCopy(this);
        copy.absences = with(absences(), new Absence(cancelledAt, at));
        copy.cancelledAt = null;
        return copy.done();
    }

    /**
     * It is to be done again; how it had ended is remembered. To be told before what it is now and by
     * when.
     */
    public TaskFact openAgain(Instant at) {
        var copy = new TaskFactCopy(backInPlan(at));
        if (completion != null || notArisingAt != null) {
            var last = deadlines.get(deadlines.size() - 1);
            copy.reopenings =
                    with(reopenings(), new Reopening(completion, notArisingAt, at, details, last));
        }
        copy.completion = null;
        copy.notArisingAt = null;
        return copy.done();
    }

    private static boolean known(@Nullable Instant since, Instant moment) {
        return since != null && !since.isAfter(moment);
    }

    private static <T> List<T> with(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
