package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plan while corrections are applied to it, one after the other. */
final class CorrectedPlan {

    private static final String ACCEPTED = "accepted";
    private static final String REMOVED = "removed";
    private static final String UNDONE = "undone";

    private final By by;
    private final Function<String, Optional<Plan>> known;
    private Plan plan;

    /** @param known other plans by their ids */
    CorrectedPlan(Plan plan, By by, Function<String, Optional<Plan>> known) {
        this.plan = plan;
        this.by = by;
        this.known = known;
    }

    /** Whether the field is an earlier correction. */
    static boolean takesBack(String field) {
        return field.startsWith("corrections/");
    }

    Plan plan() {
        return plan;
    }

    void apply(Wish wish) {
        var value = wish.value().strip();
        if (wish.reason().isBlank()) {
            throw CorrectionRefused.withoutReason(wish.field());
        }
        var steps = wish.field().split("/", 2);
        var found = plan;
        var old = Links.are(wish.field()) ? link(wish, value) : changed(steps[0], wish, value);
        plan = PassedDeadlines.judgedAgain(found, plan);
        var before = steps[0].equals("corrections") ? null : Before.of(found, plan);
        plan =
                plan.record(
                        new Correction(
                                wish.field(), old, value, wish.reason().strip(), by, before));
    }

    private @Nullable String changed(String what, Wish wish, String value) {
        return switch (what) {
            case "corrections" -> undo(wish, value);
            case "tasks", "areas" -> task(wish, value);
            case "units" -> choice(wish, value);
            case "findings" -> remark(wish, value);
            default -> CorrectedFrame.has(what) ? frame(wish, value) : head(wish, value);
        };
    }

    private @Nullable String link(Wish wish, String value) {
        var links = new Links(plan, known);
        var old = links.said(wish.field());
        plan = links.with(wish.field(), value);
        return old;
    }

    /** Only the last can be taken back; which that is the caller says, for another may have come. */
    private String undo(Wish wish, String value) {
        var no = number(wish, wish.field().substring(wish.field().indexOf('/') + 1));
        if (!value.equals(UNDONE) || no < 1 || no != Correction.last(plan.corrections())) {
            throw new CorrectionRefused(wish.field());
        }
        var undone = plan.corrections().get(no - 1);
        var history = new ArrayList<>(plan.corrections());
        history.set(no - 1, undone.forGood());
        var found = plan;
        plan = Objects.requireNonNull(undone.before()).putBack(plan).correctedBy(history);
        // what was linked by others meanwhile is no matter of any other correction
        if (Links.differ(found, plan)) {
            new Links(plan, known).requireStillAbove();
        }
        return undone.value();
    }

    private @Nullable String head(Wish wish, String value) {
        var corrected = new CorrectedHead(plan, wish.field());
        var old = corrected.apply(value);
        plan = corrected.plan();
        if (wish.field().equals("year")) {
            new Links(plan, known).requireStillAbove();
        }
        return old;
    }

    private @Nullable String frame(Wish wish, String value) {
        var corrected = new CorrectedFrame(plan, wish.field());
        var old = corrected.apply(value);
        plan = corrected.plan();
        return old;
    }

    private @Nullable String task(Wish wish, String value) {
        var corrected = new CorrectedTasks(plan, wish.field());
        var old = corrected.apply(value);
        plan = corrected.plan();
        return old;
    }

    private @Nullable String choice(Wish wish, String unit) {
        var name = wish.field().substring("units/".length());
        if (unit.equals(REMOVED)) {
            return takenOut(wish, name);
        }
        if (unit.isEmpty()) {
            throw new CorrectionRefused(wish.field());
        }
        var before =
                plan.choices().stream().filter(choice -> choice.name().equals(name)).findFirst();
        var all = new ArrayList<>(plan.choices());
        all.removeIf(choice -> choice.name().equals(name));
        all.add(new UnitChoice(name, unit));
        plan = plan.choosing(all);
        return before.map(UnitChoice::unit).orElse(null);
    }

    /** A name that is no unit's may be taken out where units only help; a task has its lead. */
    private String takenOut(Wish wish, String name) {
        boolean leads = plan.tasks().stream().anyMatch(task -> task.lead().contains(name));
        boolean helps = plan.tasks().stream().anyMatch(task -> task.coordinating().contains(name));
        if (leads || !helps || name.equals(plan.head().standingBody())) {
            throw new CorrectionRefused(wish.field());
        }
        plan =
                plan.eachTask(
                        task ->
                                task.coordinating().contains(name)
                                        ? task.coordinatedWith(
                                                task.coordinating().stream()
                                                        .filter(other -> !other.equals(name))
                                                        .toList())
                                        : task);
        return name;
    }

    private @Nullable String remark(Wish wish, String value) {
        var no = number(wish, wish.field().substring(wish.field().indexOf('/') + 1));
        if (!value.equals(ACCEPTED) || no < 1 || no > plan.remarks().size()) {
            throw new CorrectionRefused(wish.field());
        }
        var remark = plan.remarks().get(no - 1);
        plan = plan.with(remark.accept(by)).eachTask(task -> task.each(remark.settling(task)));
        return null;
    }

    private static int number(Wish wish, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CorrectionRefused(wish.field());
        }
    }
}
