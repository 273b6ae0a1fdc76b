package vn.tiendo.report.report;

import static vn.tiendo.report.fact.Facts.DO_THI;
import static vn.tiendo.report.fact.Facts.VAN_HOA;
import static vn.tiendo.report.fact.Facts.VAN_PHONG;
import static vn.tiendo.report.fact.Facts.ZONE;
import static vn.tiendo.report.fact.Facts.aPlan;
import static vn.tiendo.report.fact.Facts.aTask;
import static vn.tiendo.report.fact.Facts.morning;

import java.util.List;
import vn.tiendo.eventing.Event;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.figure.AsAt;
import vn.tiendo.report.figure.FigureSheet;
import vn.tiendo.report.figure.UnitReportFigures;
import vn.tiendo.report.round.Rounds;

/** The invented ward's report of the first quarter of 2026. */
public final class Reports {

    public static final ReportDraft DRAFT =
            new ReportDraft(
                    "45",
                    "Sông Mai",
                    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                    "Nguyễn Thị Lan Chi",
                    "Ủy ban nhân dân phường đã ban hành kế hoạch và phân công nhiệm vụ.",
                    "Một số nhiệm vụ còn chậm do thiếu nhân lực.",
                    "Tập trung hoàn thành các nhiệm vụ quá hạn trong quý II.",
                    "Đề nghị Sở Nội vụ tổ chức tập huấn.");

    private Reports() {}

    public static Report published() {
        return published(tasks());
    }

    public static Report published(List<TaskFact> tasks) {
        var asAt = new AsAt(Rounds.QI.from(), Rounds.QI.cutOff(), morning("2026-03-19"));
        return new Publication(Rounds.open(), aPlan(), ZONE)
                .of(
                        DRAFT,
                        new FigureSheet(aPlan(), tasks, asAt),
                        new UnitReportFigures(3, 2, 1, 1),
                        asAt);
    }

    /** The event that tells of it. */
    public static Event event() {
        return ReportPublished.of(published());
    }

    public static List<TaskFact> tasks() {
        return List.of(
                aTask("1.a")
                        .ledBy(VAN_HOA)
                        .dueOn("2026-02-28")
                        .doneOn("2026-02-20", "2026-02-22")
                        .fact(),
                aTask("1.b")
                        .ledBy(VAN_HOA, VAN_PHONG)
                        .dueOn("2026-02-28")
                        .says("2026-03-01", "2026-03-02", 60, "Thiếu máy quét", "Bổ sung máy quét")
                        .fact(),
                aTask("2.a")
                        .ledBy(DO_THI)
                        .continuous()
                        .progressOn("2026-03-01", "2026-03-02", 30)
                        .fact(),
                aTask("2.b").ledBy(VAN_PHONG).notArisingOn("2026-03-02").fact());
    }
}
