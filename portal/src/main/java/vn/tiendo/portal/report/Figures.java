package vn.tiendo.portal.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a report: plan tasks and deliverables, each in one cell. */
record Figures(
        Cells planTasks,
        Cells deliverables,
        @Nullable List<AreaLine> byArea,
        @Nullable List<UnitLine> byUnit,
        Round.@Nullable UnitReporting unitReports,
        @Nullable List<Remark> obstacles,
        @Nullable List<Remark> proposals) {

    /** The state's own four cells, and what did not arise. */
    record Cells(
            int total,
            int doneOnTime,
            int doneLate,
            int openInTerm,
            int openOverdue,
            int notArising,
            String donePercent) {}

    record AreaLine(
            String label,
            String title,
            int total,
            int doneOnTime,
            int doneLate,
            int openInTerm,
            int openOverdue,
            int notArising,
            String donePercent) {

        public String shown() {
            return label + ". " + title;
        }
    }

    record UnitLine(
            String unit,
            String name,
            int total,
            int doneOnTime,
            int doneLate,
            int openInTerm,
            int openOverdue,
            int notArising,
            String donePercent) {

        public String shown() {
            return name;
        }
    }

    /** What a unit named with its progress. */
    record Remark(String unit, @Nullable String unitName, String planTask, String text) {

        public String by() {
            return unitName == null ? unit : unitName;
        }
    }

    public List<AreaLine> areas() {
        return byArea == null ? List.of() : byArea;
    }

    public List<UnitLine> units() {
        return byUnit == null ? List.of() : byUnit;
    }

    public List<Remark> difficulties() {
        return obstacles == null ? List.of() : obstacles;
    }

    public List<Remark> wishes() {
        return proposals == null ? List.of() : proposals;
    }
}
