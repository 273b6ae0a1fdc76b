package vn.tiendo.plan.importing;

import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.plan.wording.ItemLabel;

/** Which rows of a table are titles of areas: judged once, over all rows of all tables. */
enum AreaKind {
    ROMAN,
    UNLABELLED,
    /** Without a label and in the activity's own cell: only the first row tells them from tasks. */
    PLAIN,
    ARABIC,
    NONE;

    static AreaKind of(List<TaskRow> rows) {
        if (has(rows, row -> row.titleOnly() && outer(row))) {
            return ROMAN;
        }
        boolean numberedTasks =
                has(rows, row -> !row.titleOnly() && kind(row, ItemLabel.Kind.ARABIC));
        if (numberedTasks
                && has(rows, row -> row.titleOnly() && row.label() == null && row.wide())) {
            return UNLABELLED;
        }
        if (rows.size() > 1 && plain(rows.get(0)) && !rows.get(1).titleOnly()) {
            return PLAIN;
        }
        return has(rows, row -> row.titleOnly() && kind(row, ItemLabel.Kind.ARABIC))
                ? ARABIC
                : NONE;
    }

    boolean isArea(TaskRow row) {
        if (!row.titleOnly() || row.activity().empty() || row.activity().merged()) {
            return false;
        }
        boolean wideTitle = row.label() == null && row.wide();
        return wideTitle
                || outer(row)
                || this == PLAIN && plain(row)
                || this == ARABIC && kind(row, ItemLabel.Kind.ARABIC);
    }

    private static boolean plain(TaskRow row) {
        return row.titleOnly()
                && row.label() == null
                && !row.labelMerged()
                && row.activity().own()
                && !row.activity().startsLower();
    }

    private static boolean has(List<TaskRow> rows, Predicate<TaskRow> kind) {
        return rows.stream().anyMatch(kind);
    }

    private static boolean outer(TaskRow row) {
        return kind(row, ItemLabel.Kind.ROMAN) || kind(row, ItemLabel.Kind.UPPER);
    }

    private static boolean kind(TaskRow row, ItemLabel.Kind kind) {
        return row.label() != null && row.label().kind() == kind;
    }
}
