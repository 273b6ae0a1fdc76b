package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
        return new RemarkedPlan(plan).bears(this);
    }

    /** The sentence that it is about; empty where it is about none, or the plan says another now. */
    public Optional<PlanTexts.Text> text(Plan plan) {
        return new RemarkedPlan(plan).text(this);
    }

    String words() {
        return finding.arguments().get(0);
    }

    private boolean isHere(PlanTask task) {
        return RemarkedPlan.label(task).equals(finding.place().label());
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
