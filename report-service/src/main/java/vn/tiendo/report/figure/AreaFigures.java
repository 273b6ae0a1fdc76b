package vn.tiendo.report.figure;

/**
 * One area's cells over plan tasks, on one level in JSON.
 *
 * @param label the area's label in the plan
 */
public record AreaFigures(
        String label,
        String title,
        int total,
        int doneOnTime,
        int doneLate,
        int openInTerm,
        int openOverdue,
        int notArising,
        String donePercent) {

    static AreaFigures of(String label, String title, Cells cells) {
        return new AreaFigures(
                label,
                title,
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
