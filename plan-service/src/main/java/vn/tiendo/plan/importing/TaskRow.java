package vn.tiendo.plan.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/**
 * One row of a table of tasks, its cells by their role, merged cells already filled in.
 *
 * @param label null where the row has none of its own
 * @param wide the activity's cell runs over other columns, as area titles do
 */
record TaskRow(
        Place place,
        @Nullable ItemLabel label,
        boolean labelMerged,
        Part activity,
        Part deliverables,
        Part lead,
        Part coordinating,
        Part deadlines,
        String area,
        boolean wide,
        Columns columns) {

    /**
     * @param merged the cell hangs down from a row above
     */
    record Part(List<String> lines, boolean merged) {

        boolean empty() {
            return lines.isEmpty();
        }

        boolean own() {
            return !lines.isEmpty() && !merged;
        }

        String text() {
            return Words.joined(lines);
        }

        boolean startsLower() {
            return own() && Words.startsLower(text());
        }
    }

    List<Part> answers() {
        return List.of(deliverables, lead, coordinating, deadlines);
    }

    /** Nothing but a label and words: an area's title, or a task whose subtasks follow. */
    boolean titleOnly() {
        return answers().stream().allMatch(Part::empty);
    }

    /** Ends a row above, as a page break leaves it: every cell begins in small letters. */
    boolean tail() {
        return label == null
                && (activity.startsLower() || activity.empty())
                && answers().stream().filter(Part::own).allMatch(Part::startsLower)
                && (activity.own() || answers().stream().filter(Part::own).count() > 1);
    }
}
