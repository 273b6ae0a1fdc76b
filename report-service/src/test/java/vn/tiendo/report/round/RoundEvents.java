package vn.tiendo.report.round;

import static vn.tiendo.report.fact.Facts.VAN_PHONG;
import static vn.tiendo.report.fact.Facts.aPlan;
import static vn.tiendo.report.fact.Facts.morning;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.eventing.Event;

/** One of each event of a round. */
public final class RoundEvents {

    private static final String OFFICER = "Trần Thị Lành";
    private static final String MANAGER = "Lê Văn Bình";

    private RoundEvents() {}

    public static List<Event> all() {
        var opened = Rounds.scheduled().opened(aPlan().leads(), Rounds.OPENING);
        var said = new UnitReportContent("Đã niêm yết thủ tục", null, null, false);
        var submitted =
                UnitReport.first(opened.state(), VAN_PHONG, said, OFFICER, morning("2026-03-16"));
        var returned = submitted.state().giveBack("Thiếu số liệu", MANAGER, morning("2026-03-17"));
        var accepted = submitted.state().accept(MANAGER, morning("2026-03-17"));
        return Stream.of(
                        opened.events().subList(0, 2),
                        submitted.events(),
                        returned.events(),
                        accepted.events())
                .flatMap(List::stream)
                .toList();
    }
}
