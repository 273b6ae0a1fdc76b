package vn.tiendo.report.figure;

/**
 * One unit's cells over plan tasks, on one level in JSON.
 *
 * @param unit the unit's id; it counts the plan tasks that it leads, by its own share of them
 */
public record UnitFigures(
        String unit,
        String name,
        int total,
        int doneOnTime,
        int doneLate,
        int openInTerm,
        int openOverdue,
        int notArising,
        String donePercent) {

    static UnitFigures of(String unit, String name, Cells cells) {
        return new UnitFigures(
                unit,
                name,
                cells.total(),
                cells.doneOnTime(),
                cells.doneLate(),
                cells.openInTerm(),
                cells.openOverdue(),
                cells.notArising(),
                cells.donePercent());
    }

    public Cells cells() {
        return new Cells(
                total, doneOnTime, doneLate, openInTerm, openOverdue, notArising, donePercent);
    }
}
