package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.importing.PlanReading.Plan;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/** What a person should look at in the plan as a whole. */
final class PlanFindings {

    private PlanFindings() {}

    static List<Finding> of(Plan plan, List<AreaDraft> areas, DocumentBlocks document) {
        var findings = new ArrayList<Finding>();
        year(plan, PlanYear.of(plan.title(), plan.issuedOn(), document), findings);
        if (plan.number() == null) {
            findings.add(Finding.of(FindingCode.NUMBER_BLANK, Place.part("letterhead")));
        }
        if (plan.issueDate() == null) {
            findings.add(Finding.of(FindingCode.ISSUE_DATE_BLANK, Place.part("letterhead")));
        }
        mended(FindingCode.TEXT_REPAIRED, document.repaired(), findings);
        mended(FindingCode.LINES_JOINED, brokenNumbers(document), findings);
        mended(FindingCode.FOOTNOTES_PARTED, document.footnotes().size(), findings);
        unsureColumns(areas)
                .forEach(
                        heading ->
                                findings.add(
                                        Finding.of(
                                                FindingCode.COLUMN_UNSURE,
                                                Place.part("text"),
                                                heading)));
        document.tables()
                .filter(table -> Columns.of(table).isEmpty())
                .flatMap(table -> TableHeading.ofAnyKind(table).stream())
                .forEach(
                        heading ->
                                findings.add(
                                        Finding.of(
                                                FindingCode.TABLE_LEFT_OUT,
                                                Place.part("text"),
                                                Columns.allText(heading))));
        areas.forEach(area -> order(area, findings));
        return findings;
    }

    private static void year(Plan plan, PlanYear year, List<Finding> findings) {
        var choices = year.choices().stream().map(String::valueOf).toList();
        if (plan.year() == null) {
            findings.add(
                    Finding.of(FindingCode.YEAR_UNKNOWN, Place.part("title"))
                            .offering(choices.toArray(String[]::new)));
        } else if (!choices.isEmpty()) {
            findings.add(
                    Finding.of(
                                    FindingCode.YEAR_UNSURE,
                                    Place.part("title"),
                                    choices.get(0),
                                    String.join(", ", choices.subList(1, choices.size())))
                            .offering(choices.toArray(String[]::new)));
        }
    }

    /** What was put right without asking is told, so that it can be looked at. */
    private static void mended(FindingCode code, long count, List<Finding> findings) {
        if (count > 0) {
            findings.add(Finding.of(code, Place.part("text"), Long.toString(count)));
        }
    }

    private static Set<String> unsureColumns(List<AreaDraft> areas) {
        var unsure = new LinkedHashSet<String>();
        for (var area : areas) {
            for (var task : area.tasks) {
                unsure.addAll(task.columns == null ? List.of() : task.columns.unsure());
            }
        }
        return unsure;
    }

    private static long brokenNumbers(DocumentBlocks document) {
        return document.tables()
                .flatMap(Table::cells)
                .mapToLong(cell -> Words.brokenNumbers(cell.lines()))
                .sum();
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
