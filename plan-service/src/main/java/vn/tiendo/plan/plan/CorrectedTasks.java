package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.DeadlineGrammar;
import vn.tiendo.plan.wording.ItemLabel;

/** One correction of a plan's rows. */
final class CorrectedTasks {

    private static final String ACCEPTED = "accepted";
    private static final String REMOVED = "removed";

    private final String field;
    private Plan plan;

    CorrectedTasks(Plan plan, String field) {
        this.plan = plan;
        this.field = field;
    }

    Plan plan() {
        return plan;
    }

    /** Every deadline's words read once more, under the year that the plan has now. */
    static Plan readAgain(Plan plan) {
        return plan.eachTask(
                task ->
                        task.each(
                                one ->
                                        one.due() == null
                                                ? one
                                                : read(plan, one, one.due().text())));
    }

    /** @return what was there before */
    @Nullable String apply(String value) {
        var path = TaskPath.of(field);
        if (path.area() != null) {
            return add(path.area(), value);
        }
        var task = plan.task(path.task()).orElseThrow(this::refused);
        return path.deliverable() == TaskPath.NONE
                ? task(task, path, value)
                : deliverable(task, path, value);
    }

    private @Nullable String add(String area, String activity) {
        require(!activity.isEmpty());
        require(plan.areas().stream().anyMatch(known -> known.label().equals(area)));
        var all = new ArrayList<>(plan.tasks());
        var at = all.size();
        while (at > 0 && !all.get(at - 1).area().equals(area)) {
            at--;
        }
        var label =
                at == 0
                        ? "1"
                        : ItemLabel.alone(all.get(at - 1).label())
                                .map(ItemLabel::next)
                                .orElse(all.get(at - 1).label());
        var taken = new HashSet<>(plan.retired());
        all.forEach(task -> taken.add(task.id()));
        var id = Identities.free(area, label, taken);
        all.add(
                at == 0 ? all.size() : at,
                new PlanTask(id, area, label, activity, null, List.of(), List.of(), List.of()));
        plan = plan.withTasks(all);
        return null;
    }

    private String task(PlanTask task, TaskPath path, String value) {
        return switch (path.field()) {
            case "activity" -> {
                require(!value.isEmpty());
                plan = plan.with(task.saying(value));
                yield task.activity();
            }
            case "lead" -> {
                plan = plan.with(task.ledBy(names(value)));
                yield String.join("; ", task.lead());
            }
            case "coordinating" -> {
                plan = plan.with(task.coordinatedWith(names(value)));
                yield String.join("; ", task.coordinating());
            }
            case "deadline" -> {
                plan = plan.with(task.each(one -> read(plan, one, value)));
                yield String.join("; ", task.deliverables().stream().map(this::words).toList());
            }
            default -> {
                require(value.equals(REMOVED));
                plan = plan.withTasks(plan.tasks().stream().filter(one -> one != task).toList());
                yield task.activity();
            }
        };
    }

    private @Nullable String deliverable(PlanTask task, TaskPath path, String value) {
        var known =
                task.deliverables().stream()
                        .filter(one -> one.no() == path.deliverable())
                        .findFirst();
        if (known.isEmpty()) {
            var free = Identities.freeNumber(task, plan.retired());
            require(path.adds(free) && !value.isEmpty());
            plan = plan.with(task.with(new Deliverable(free, value, null)));
            return null;
        }
        var before = known.get();
        if (path.field().isEmpty()) {
            require(value.equals(REMOVED));
            plan = plan.with(task.without(before));
            return before.name();
        }
        var naming = path.field().equals("name");
        require(!naming || !value.isEmpty());
        plan =
                plan.with(
                        task.with(
                                switch (path.field()) {
                                    case "name" -> before.named(value);
                                    case "doubt" -> confirmed(before, value);
                                    default -> read(plan, before, value);
                                }));
        return naming ? before.name() : words(before);
    }

    private Deliverable confirmed(Deliverable deliverable, String value) {
        require(deliverable.yearInDoubt() && value.equals(ACCEPTED));
        return deliverable.yearConfirmed();
    }

    /** No words are no deadline, as where the document prints none. */
    private static Deliverable read(Plan plan, Deliverable deliverable, String words) {
        if (words.isEmpty()) {
            return deliverable.due(null);
        }
        var grammar = new DeadlineGrammar(plan.head().year(), plan.head().issuedOn());
        return deliverable.due(grammar.read(words));
    }

    private String words(Deliverable deliverable) {
        return deliverable.due() == null ? "" : deliverable.due().text();
    }

    private static List<String> names(String value) {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void require(boolean fits) {
        if (!fits) {
            throw refused();
        }
    }

    private CorrectionRefused refused() {
        return new CorrectionRefused(field);
    }
}
