package vn.tiendo.report.figure;

import java.util.List;

/**
 * The figures of a consolidated report.
 *
 * @param planTasks over plan tasks (nhiệm vụ), each in one cell
 * @param deliverables over the plan's deliverables, each in one cell from all its leads and
 *     occurrences
 * @param byArea in the plan's order, areas without a counted task too
 * @param byUnit in Vietnamese order of the units' names
 */
public record Figures(
        Cells planTasks,
        Cells deliverables,
        List<AreaFigures> byArea,
        List<UnitFigures> byUnit,
        UnitReportFigures unitReports,
        List<Remark> obstacles,
        List<Remark> proposals) {

    public Figures {
        byArea = List.copyOf(byArea);
        byUnit = List.copyOf(byUnit);
        obstacles = List.copyOf(obstacles);
        proposals = List.copyOf(proposals);
    }
}
