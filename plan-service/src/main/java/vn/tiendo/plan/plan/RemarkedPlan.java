package vn.tiendo.plan.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.wording.LostLetters;

/**
 * A plan as its remarks ask of it. What they ask is looked up once for all of them, for a plan of a
 * thousand tasks bears more remarks than that.
 */
public final class RemarkedPlan {

    private final Plan plan;
    private final Map<String, List<PlanTask>> tasks = new HashMap<>();
    private final Map<String, Set<String>> lost = new HashMap<>();
    private @Nullable Map<String, PlanTexts.Text> sentences;
    private @Nullable Map<String, PlanTask> damaged;
    private @Nullable Set<String> units;

    public RemarkedPlan(Plan plan) {
        this.plan = plan;
        for (var task : plan.tasks()) {
            tasks.merge(label(task), List.of(task), Plan::joined);
        }
    }

    static String label(PlanTask task) {
        return task.area() + "." + task.label();
    }

    /** The remarks that the plan still bears out. */
    public List<Remark> remarks() {
        return plan.remarks().stream().filter(this::bears).toList();
    }

    boolean bears(Remark remark) {
        return switch (remark.finding().code()) {
            case BEFORE_ISSUE ->
                    dues(remark)
                            .filter(due -> remark.finding().arguments().contains(due.text()))
                            .anyMatch(due -> PassedDeadlines.passed(due, plan.head()));
            case DEADLINE_GUESSED ->
                    dues(remark).anyMatch(due -> GuessedDeadlines.says(remark, due));
            case UNIT_SPELLING -> units().contains(remark.words());
            case OLD_YEAR_NAMED, LETTER_LOST -> text(remark).isPresent();
            case YEAR_UNSURE -> remark.words().equals(String.valueOf(plan.head().year()));
            default -> true;
        };
    }

    /** The sentence that it is about; empty where it is about none, or the plan says another now. */
    public Optional<PlanTexts.Text> text(Remark remark) {
        return switch (remark.finding().code()) {
            case OLD_YEAR_NAMED -> Optional.ofNullable(sentences().get(remark.words()));
            case LETTER_LOST ->
                    here(remark)
                            .filter(task -> lost(task).contains(remark.words()))
                            .findFirst()
                            .or(() -> Optional.ofNullable(damaged().get(remark.words())))
                            .map(RemarkedPlan::activity);
            default -> Optional.empty();
        };
    }

    private static PlanTexts.Text activity(PlanTask task) {
        return new PlanTexts.Text(
                task.activity(), "tasks/" + task.id() + "/activity", task.activity());
    }

    private Stream<PlanTask> here(Remark remark) {
        var label = remark.finding().place().label();
        return label == null ? Stream.of() : tasks.getOrDefault(label, List.of()).stream();
    }

    private Stream<Deadline> dues(Remark remark) {
        return here(remark)
                .flatMap(task -> task.deliverables().stream())
                .flatMap(one -> Stream.ofNullable(one.due()));
    }

    private Set<String> units() {
        if (units == null) {
            units = new HashSet<>();
            for (var task : plan.tasks()) {
                units.addAll(task.lead());
                units.addAll(task.coordinating());
            }
        }
        return units;
    }

    private Map<String, PlanTexts.Text> sentences() {
        if (sentences == null) {
            sentences = new HashMap<>();
            for (var text : PlanTexts.of(plan)) {
                sentences.putIfAbsent(text.words(), text);
            }
        }
        return sentences;
    }

    private Set<String> lost(PlanTask task) {
        return lost.computeIfAbsent(
                task.activity(),
                words -> {
                    var all = new HashSet<String>();
                    LostLetters.in(words).forEach(one -> all.add(one.printed()));
                    return all;
                });
    }

    /** The first task of each damaged word: its row may bear another label by now. */
    private Map<String, PlanTask> damaged() {
        if (damaged == null) {
            damaged = new HashMap<>();
            for (var task : plan.tasks()) {
                for (var word : lost(task)) {
                    damaged.putIfAbsent(word, task);
                }
            }
        }
        return damaged;
    }
}
