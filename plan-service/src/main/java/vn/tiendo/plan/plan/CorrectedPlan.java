package vn.tiendo.plan.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plan while corrections are applied to it, one after the other. */
final class CorrectedPlan {

    private static final String ACCEPTED = "accepted";
    private static final String UNDONE = "undone";
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

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
            throw new CorrectionRefused(wish.field());
        }
        var steps = wish.field().split("/", 2);
        var found = plan;
        var old = Links.are(wish.field()) ? link(wish, value) : changed(steps[0], wish, value);
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
            default -> head(wish, value);
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
        plan = Objects.requireNonNull(undone.before()).putBack(plan).correctedBy(history);
        return undone.value();
    }

    /** Nothing is wanted where the document has it blank; a year it has in any case. */
    private @Nullable String head(Wish wish, String value) {
        var head = plan.head();
        var wanted = value.isEmpty() ? null : value;
        switch (wish.field()) {
            case "number" -> plan = plan.with(head.withNumber(wanted));
            case "title" -> plan = plan.with(head.withTitle(wanted));
            case "issuingAuthority" -> plan = plan.with(head.withIssuingAuthority(wanted));
            case "standingBody" -> plan = plan.with(head.withStandingBody(wanted));
            case "issuedOn" ->
                    plan = plan.with(head.withIssuedOn(wanted == null ? null : date(wish, wanted)));
            case "year" -> moveTo(year(wish, number(wish, value)));
            default -> throw new CorrectionRefused(wish.field());
        }
        return switch (wish.field()) {
            case "number" -> head.number();
            case "title" -> head.title();
            case "issuingAuthority" -> head.issuingAuthority();
            case "standingBody" -> head.standingBody();
            case "issuedOn" -> Objects.toString(head.issuedOn(), null);
            default -> Objects.toString(head.year(), null);
        };
    }

    /** Another year is another reading of "hàng quý", "trong năm" and of every day without a year. */
    private void moveTo(int year) {
        plan = plan.with(plan.head().withYear(year));
        plan = CorrectedTasks.readAgain(plan);
    }

    private @Nullable String task(Wish wish, String value) {
        var corrected = new CorrectedTasks(plan, wish.field());
        var old = corrected.apply(value);
        plan = corrected.plan();
        return old;
    }

    private @Nullable String choice(Wish wish, String unit) {
        if (unit.isEmpty()) {
            throw new CorrectionRefused(wish.field());
        }
        var name = wish.field().substring("units/".length());
        var before =
                plan.choices().stream().filter(choice -> choice.name().equals(name)).findFirst();
        var all = new ArrayList<>(plan.choices());
        all.removeIf(choice -> choice.name().equals(name));
        all.add(new UnitChoice(name, unit));
        plan = plan.choosing(all);
        return before.map(UnitChoice::unit).orElse(null);
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

    private static LocalDate date(Wish wish, String value) {
        try {
            var day = LocalDate.parse(value);
            year(wish, day.getYear());
            return day;
        } catch (DateTimeParseException e) {
            throw new CorrectionRefused(wish.field());
        }
    }

    /** A slip of the keyboard ("206", "20266") would move every deadline with it. */
    private static int year(Wish wish, int value) {
        if (value < EARLIEST_YEAR || value > LATEST_YEAR) {
            throw new CorrectionRefused(wish.field());
        }
        return value;
    }

    private static int number(Wish wish, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CorrectionRefused(wish.field());
        }
    }
}
