package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;

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
                            .anyMatch(due -> due != null && passedBeforeIssue(due, plan.head()));
            case OLD_YEAR_NAMED -> sentences(plan).anyMatch(finding.arguments().get(0)::equals);
            default -> true;
        };
    }

    private static Stream<String> sentences(Plan plan) {
        return Stream.of(
                        Stream.of(String.valueOf(plan.head().title())),
                        plan.objectives().stream().map(Objective::text),
                        plan.tasks().stream().flatMap(PlanTask::texts))
                .flatMap(all -> all);
    }

    private boolean passedBeforeIssue(Deadline due, Head head) {
        var to = due.to();
        return finding.arguments().contains(due.text())
                && (to == null || head.issuedOn() == null || to.isBefore(head.issuedOn()));
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
