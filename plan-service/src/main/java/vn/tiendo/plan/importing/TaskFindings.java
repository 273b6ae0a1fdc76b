package vn.tiendo.plan.importing;

import java.util.List;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.deadline.Doubt;
import vn.tiendo.plan.importing.PlanReading.Task;

/** What a person should look at in one task. */
record TaskFindings(List<Finding> findings, Place place) {

    void check(Task task, List<Deadline> dues) {
        if (task.lead().isEmpty()) {
            add(FindingCode.LEAD_MISSING, task.activity());
        }
        if (task.deliverables().isEmpty()) {
            add(FindingCode.DELIVERABLE_MISSING, task.activity());
        }
        if (dues.isEmpty()) {
            add(FindingCode.DEADLINE_MISSING, task.activity());
        }
        dues.forEach(this::check);
    }

    private void check(Deadline due) {
        if (due.kind() == DeadlineKind.UNKNOWN) {
            add(FindingCode.DEADLINE_UNKNOWN, due.text());
        }
        if (due.yearInDoubt()) {
            var year = due.to() == null ? "" : String.valueOf(due.to().getYear());
            add(FindingCode.SUSPECTED_YEAR_SLIP, due.text(), year);
        }
        if (due.doubts().contains(Doubt.BEFORE_ISSUE)) {
            add(FindingCode.BEFORE_ISSUE, due.text());
        }
    }

    private void add(FindingCode code, String... arguments) {
        findings.add(Finding.of(code, place, arguments));
    }
}
