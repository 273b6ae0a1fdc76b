package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/** Writes the cells that were found as rows of a table, those that hang down from above as such. */
final class RowWriter {

    private final List<ColumnRole> roles;
    private final Widths widths;
    private final Judge judge;

    RowWriter(List<ColumnRole> roles, Widths widths, Judge judge) {
        this.roles = roles;
        this.widths = widths;
        this.judge = judge;
    }

    List<List<Cell>> rows(String label, List<Cut.Group> groups) {
        var rows = new ArrayList<List<Cell>>();
        boolean parted = groups.stream().skip(1).anyMatch(group -> group.has(ColumnRole.ACTIVITY));
        for (var group : groups) {
            boolean first = rows.isEmpty();
            var activity = lines(ColumnRole.ACTIVITY, group);
            int own = first && parted ? firstListed(activity) : 0;
            if (own > 0) {
                rows.add(title(label, activity.subList(0, own)));
                rows.add(cells(null, group, activity.subList(own, activity.size())));
            } else {
                rows.add(cells(first ? label : null, group, activity));
            }
        }
        return rows;
    }

    private static int firstListed(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).matches("^[-–+•]\\s.*")) {
                return i;
            }
        }
        return 0;
    }

    private List<Cell> title(String label, List<String> activity) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < roles.size(); i++) {
            cells.add(
                    new Cell(
                            switch (roles.get(i)) {
                                case LABEL -> List.of(label);
                                case ACTIVITY -> List.copyOf(activity);
                                default -> List.of();
                            },
                            i,
                            1,
                            false));
        }
        return cells;
    }

    private List<Cell> cells(@Nullable String label, Cut.Group group, List<String> activity) {
        // a further deliverable of a task, and a task without a lead, have their units from above
        boolean further = label == null && activity.isEmpty();
        boolean units = group.has(ColumnRole.LEAD);
        boolean hangs = !units && !group.has(ColumnRole.COORDINATING);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < roles.size(); i++) {
            var role = roles.get(i);
            var lines =
                    switch (role) {
                        case LABEL -> label == null ? List.<String>of() : List.of(label);
                        case ACTIVITY -> activity;
                        default -> lines(role, group);
                    };
            boolean continued =
                    lines.isEmpty()
                            && switch (role) {
                                case LABEL -> label == null;
                                case ACTIVITY -> further;
                                case LEAD -> true;
                                case COORDINATING -> hangs;
                                case DEADLINE -> hangs && !further;
                                default -> false;
                            };
            cells.add(new Cell(List.copyOf(lines), i, 1, continued));
        }
        return cells;
    }

    private List<String> lines(ColumnRole role, Cut.Group group) {
        return new CellLines(role, widths, judge).joined(group.lines(role));
    }

    /**
     * A cell merged over rows that the end of a page cut: its upper part stands in the row above, its
     * lower part, in the middle of a sentence, in the first row of the new page.
     */
    List<Cell> hangOver(List<List<Cell>> above, List<Cell> row) {
        var last = above.get(above.size() - 1);
        var hanging = new ArrayList<>(row);
        for (int i = 0; i < row.size() && row.size() == last.size(); i++) {
            var upper = last.get(i);
            var lower = row.get(i);
            boolean units =
                    roles.get(i) == ColumnRole.LEAD || roles.get(i) == ColumnRole.COORDINATING;
            if (units
                    && !upper.lines().isEmpty()
                    && !lower.lines().isEmpty()
                    && Words.startsLower(lower.text())) {
                var whole = Words.joined(upper.text() + " " + lower.text());
                var joined = new ArrayList<>(last);
                joined.set(i, new Cell(List.of(whole), i, 1, upper.continued()));
                last = joined;
                hanging.set(i, new Cell(List.of(), i, 1, true));
            }
        }
        above.set(above.size() - 1, last);
        return hanging;
    }
}
