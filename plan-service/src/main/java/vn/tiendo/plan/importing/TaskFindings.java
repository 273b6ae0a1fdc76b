package vn.tiendo.plan.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.deadline.Doubt;
import vn.tiendo.plan.importing.PlanReading.Task;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.LostLetters;

/**
 * What a person should look at in one task.
 *
 * @param year the plan's
 */
record TaskFindings(
        List<Finding> findings, Place place, @Nullable Columns columns, @Nullable Integer year) {

    void check(Task task, List<Deadline> dues) {
        if (task.lead().isEmpty()) {
            add(FindingCode.LEAD_MISSING, ColumnRole.LEAD, task.activity());
        }
        if (task.deliverables().isEmpty()) {
            add(FindingCode.DELIVERABLE_MISSING, ColumnRole.DELIVERABLE, task.activity());
        }
        if (dues.isEmpty()) {
            add(FindingCode.DEADLINE_MISSING, ColumnRole.DEADLINE, task.activity());
        } else {
            task.deliverables().stream()
                    .filter(deliverable -> deliverable.due() == null)
                    .forEach(
                            each ->
                                    add(
                                            FindingCode.DEADLINE_MISSING,
                                            ColumnRole.DEADLINE,
                                            each.name()));
        }
        dues.forEach(this::check);
        if (columns != null && !columns.periods().isEmpty()) {
            dues.stream()
                    .map(Deadline::text)
                    .filter(text -> text.contains(MarkedPeriods.THROUGH))
                    .forEach(text -> add(FindingCode.PERIODS_JOINED, ColumnRole.DEADLINE, text));
        }
        for (var lost : LostLetters.in(task.activity())) {
            findings.add(
                    Finding.of(
                                    FindingCode.LETTER_LOST,
                                    here(ColumnRole.ACTIVITY),
                                    lost.printed(),
                                    lost.meant())
                            .offering(lost.printed(), lost.meant()));
        }
    }

    private void check(Deadline due) {
        if (due.kind() == DeadlineKind.UNKNOWN) {
            add(FindingCode.DEADLINE_UNKNOWN, ColumnRole.DEADLINE, due.text());
        }
        if (due.guessed()) {
            add(FindingCode.DEADLINE_GUESSED, ColumnRole.DEADLINE, due.text(), due.reading());
        }
        if (due.yearInDoubt()) {
            var printed = due.to() == null ? "" : String.valueOf(due.to().getYear());
            findings.add(
                    Finding.of(
                                    FindingCode.SUSPECTED_YEAR_SLIP,
                                    here(ColumnRole.DEADLINE),
                                    due.text(),
                                    printed)
                            .offering(printed, year == null ? "" : year.toString()));
        }
        if (due.doubts().contains(Doubt.BEFORE_ISSUE)) {
            add(FindingCode.BEFORE_ISSUE, ColumnRole.DEADLINE, due.text());
        }
    }

    void check(List<UnitCells.Shared> shared) {
        for (var each : shared) {
            add(
                    FindingCode.UNITS_TAKEN_APART,
                    each.role(),
                    each.printed(),
                    String.join("; ", each.units()));
        }
    }

    private void add(FindingCode code, ColumnRole role, String... arguments) {
        findings.add(Finding.of(code, here(role), arguments));
    }

    private Place here(ColumnRole role) {
        return columns == null ? place : place.inColumn(columns.at().get(role));
    }
}
