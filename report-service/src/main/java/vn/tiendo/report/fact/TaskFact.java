package vn.tiendo.report.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a report needs to know of one task, with the moment each thing became known, so that a
 * report can be computed again later with the same result.
 *
 * @param deadlines in the order in which they became known, at least one
 * @param holdings who answered for it, in the order in which it became known, at least one
 * @param assignedAt none until the assignment itself was heard of
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
        @Nullable List<Holding> holdings) {

    /** A time in which the plan had no such task, known from a moment until another. */
    public record Absence(Instant from, Instant until) {}

    public TaskFact {
        deadlines = List.copyOf(deadlines);
        accepted = List.copyOf(accepted);
        // facts that were kept before a plan could take a task back name none
        absences = absences == null ? List.of() : List.copyOf(absences);
        // nor who held a task before it came to others
        holdings =
                holdings == null || holdings.isEmpty()
                        ? List.of(new Holding(deadlines.get(0).knownFrom(), null, details.leads()))
                        : List.copyOf(holdings);
    }

    /** Whether it was cancelled, as known at a moment. */
    public boolean cancelledAsKnownAt(Instant moment) {
        var now = cancelledAt != null && !cancelledAt.isAfter(moment);
        return now
                || Objects.requireNonNullElse(absences, List.<Absence>of()).stream()
                        .anyMatch(
                                absence ->
                                        !absence.from().isAfter(moment)
                                                && absence.until().isAfter(moment));
    }

    public static TaskFact of(String id, TaskDetails details, KnownDeadline deadline) {
        return new TaskFact(
                id, details, List.of(deadline), List.of(), null, null, null, null, List.of(), null);
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
        var all = holders();
        var then = all.stream().filter(holding -> holding.stands(day, moment)).toList();
        var standing = then.isEmpty() ? all.subList(0, 1) : then;
        return new TaskFact(
                id,
                details.ledBy(standing.get(standing.size() - 1).leads()),
                deadlines,
                accepted,
                assignedAt,
                completion,
                notArisingAt,
                cancelledAt,
                absences,
                standing);
    }

    /** The name of a unit that holds the task or once did; its id where it never has. */
    public String nameOf(String unit) {
        return holders().stream()
                .flatMap(holding -> holding.leads().stream())
                .filter(lead -> lead.id().equals(unit))
                .map(UnitRef::name)
                .reduce((earlier, later) -> later)
                .orElse(unit);
    }

    private List<Holding> holders() {
        return Objects.requireNonNullElse(holdings, List.of());
    }

    /**
     * What the task is now; a deadline that says something new, or others who answer for it, are
     * kept beside the earlier ones.
     *
     * @param from the day from which they do, where they are others
     */
    public TaskFact describedAs(TaskDetails now, KnownDeadline deadline, LocalDate from) {
        var last = deadlines.get(deadlines.size() - 1);
        var all = new ArrayList<>(deadlines);
        if (!last.saysTheSameAs(deadline)) {
            all.add(deadline);
        }
        var held = new ArrayList<>(holders());
        if (!held.get(held.size() - 1).leads().equals(now.leads())) {
            held.add(new Holding(deadline.knownFrom(), from, now.leads()));
        }
        return new TaskFact(
                id,
                now,
                all,
                accepted,
                assignedAt,
                completion,
                notArisingAt,
                cancelledAt,
                absences,
                held);
    }

    public TaskFact assigned(Instant at) {
        return new TaskFact(
                id,
                details,
                deadlines,
                accepted,
                at,
                completion,
                notArisingAt,
                cancelledAt,
                absences,
                holdings);
    }

    public TaskFact accepted(AcceptedProgress progress) {
        var all = new ArrayList<>(accepted);
        all.removeIf(known -> known.submission().equals(progress.submission()));
        all.add(progress);
        return new TaskFact(
                id,
                details,
                deadlines,
                all,
                assignedAt,
                completion,
                notArisingAt,
                cancelledAt,
                absences,
                holdings);
    }

    public TaskFact completed(Completion how) {
        return new TaskFact(
                id,
                details,
                deadlines,
                accepted,
                assignedAt,
                how,
                notArisingAt,
                cancelledAt,
                absences,
                holdings);
    }

    public TaskFact notArising(Instant at) {
        return new TaskFact(
                id,
                details,
                deadlines,
                accepted,
                assignedAt,
                completion,
                at,
                cancelledAt,
                absences,
                holdings);
    }

    public TaskFact cancelled(Instant at) {
        return new TaskFact(
                id,
                details,
                deadlines,
                accepted,
                assignedAt,
                completion,
                notArisingAt,
                at,
                absences,
                holdings);
    }

    /** The plan has it again; that it had not for a while is remembered. */
    public TaskFact reopened(Instant at) {
        if (cancelledAt == null) {
            return this;
        }
        var all = new ArrayList<>(Objects.requireNonNullElse(absences, List.<Absence>of()));
        all.add(new Absence(cancelledAt, at));
        return new TaskFact(
                id,
                details,
                deadlines,
                accepted,
                assignedAt,
                completion,
                notArisingAt,
                null,
                all,
                holdings);
    }
}
