package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.importing.PlanReading.Plan;
import vn.tiendo.plan.wording.ItemLabel;

/** What a person should look at in the plan as a whole. */
final class PlanFindings {

    private PlanFindings() {}

    static List<Finding> of(Plan plan, List<AreaDraft> areas, long repaired) {
        var findings = new ArrayList<Finding>();
        if (plan.year() == null) {
            findings.add(Finding.of(FindingCode.YEAR_UNKNOWN, Place.part("title")));
        }
        if (plan.number() == null) {
            findings.add(Finding.of(FindingCode.NUMBER_BLANK, Place.part("letterhead")));
        }
        if (plan.issueDate() == null) {
            findings.add(Finding.of(FindingCode.ISSUE_DATE_BLANK, Place.part("letterhead")));
        }
        if (repaired > 0) {
            findings.add(
                    Finding.of(
                            FindingCode.TEXT_REPAIRED,
                            Place.part("text"),
                            Long.toString(repaired)));
        }
        areas.forEach(area -> order(area, findings));
        return findings;
    }

    private static void order(AreaDraft area, List<Finding> findings) {
        for (int i = 1; i < area.tasks.size(); i++) {
            var task = area.tasks.get(i);
            var label = ItemLabel.of(task.label + ".");
            var before = ItemLabel.of(area.tasks.get(i - 1).label + ".");
            if (label.isPresent() && before.isPresent() && !label.get().follows(before.get())) {
                var place = task.place.labelled(area.label + "." + task.label);
                var next = before.get().next();
                findings.add(
                        Finding.of(FindingCode.LABEL_ORDER, place, task.label, next)
                                .offering(task.label, next));
            }
        }
    }
}
