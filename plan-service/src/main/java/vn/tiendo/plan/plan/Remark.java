package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.wording.LostLetters;

/**
 * What the reader of the document wants a person to look at.
 *
 * @param no counted from 1 within the plan
 * @param accepted who looked at it and left it as it is; null while nobody did
 */
public record Remark(int no, Finding finding, @Nullable By accepted) {

    static List<Remark> numbered(List<Finding> findings) {
        var all = new ArrayList<Remark>();
        findings.forEach(finding -> all.add(new Remark(all.size() + 1, finding, null)));
        return all;
    }

    Remark accept(By by) {
        return new Remark(no, finding, by);
    }

    /** Whether the plan still says what the remark is about, where that can be seen. */
    public boolean holdsIn(Plan plan) {
        return switch (finding.code()) {
            case BEFORE_ISSUE ->
                    plan.tasks().stream()
                            .filter(this::isHere)
                            .flatMap(task -> task.deliverables().stream())
                            .map(Deliverable::due)
                            .filter(due -> due != null && finding.arguments().contains(due.text()))
                            .anyMatch(due -> PassedDeadlines.passed(due, plan.head()));
            case DEADLINE_GUESSED ->
                    plan.tasks().stream()
                            .filter(this::isHere)
                            .flatMap(task -> task.deliverables().stream())
                            .map(Deliverable::due)
                            .anyMatch(due -> due != null && due.text().equals(words()));
            case UNIT_SPELLING ->
                    plan.tasks().stream()
                            .anyMatch(
                                    task ->
                                            task.lead().contains(words())
                                                    || task.coordinating().contains(words()));
            case OLD_YEAR_NAMED, LETTER_LOST -> text(plan).isPresent();
            case YEAR_UNSURE -> words().equals(String.valueOf(plan.head().year()));
            default -> true;
        };
    }

    /** The sentence that it is about; empty where it is about none, or the plan says another now. */
    public Optional<PlanTexts.Text> text(Plan plan) {
        return switch (finding.code()) {
            case OLD_YEAR_NAMED ->
                    PlanTexts.of(plan).stream()
                            .filter(text -> text.words().equals(words()))
                            .findFirst();
            case LETTER_LOST ->
                    plan.tasks().stream()
                            .filter(this::losesALetter)
                            .min(Comparator.comparing(task -> !isHere(task)))
                            .map(
                                    task ->
                                            new PlanTexts.Text(
                                                    task.activity(),
                                                    "tasks/" + task.id() + "/activity",
                                                    task.activity()));
            default -> Optional.empty();
        };
    }

    private String words() {
        return finding.arguments().get(0);
    }

    private boolean losesALetter(PlanTask task) {
        return LostLetters.in(task.activity()).stream()
                .anyMatch(lost -> lost.printed().equals(words()));
    }

    private boolean isHere(PlanTask task) {
        return (task.area() + "." + task.label()).equals(finding.place().label());
    }

    /** What its acceptance says of a deliverable: of a year that seems wrong, that it is right. */
    UnaryOperator<Deliverable> settling(PlanTask task) {
        var here = finding.code() == FindingCode.SUSPECTED_YEAR_SLIP && isHere(task);
        return deliverable ->
                here
                                && deliverable.due() != null
                                && finding.arguments().contains(deliverable.due().text())
                        ? deliverable.yearConfirmed()
                        : deliverable;
    }
}
