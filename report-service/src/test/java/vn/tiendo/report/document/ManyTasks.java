package vn.tiendo.report.document;

import static vn.tiendo.report.fact.Facts.DO_THI;
import static vn.tiendo.report.fact.Facts.VAN_HOA;
import static vn.tiendo.report.fact.Facts.VAN_PHONG;
import static vn.tiendo.report.fact.Facts.aTask;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.report.fact.Facts;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.report.Report;
import vn.tiendo.report.report.Reports;

/** A report whose list of tasks runs over several pages. */
final class ManyTasks {

    private static final List<String> ACTIVITIES =
            List.of(
                    "Ban hành kế hoạch tuyên truyền cải cách hành chính trên địa bàn phường",
                    "Rà soát, niêm yết công khai thủ tục hành chính thuộc thẩm quyền giải quyết tại trụ sở và trên trang thông tin điện tử",
                    "Đối thoại với người dân về giải quyết thủ tục hành chính",
                    "Cập nhật cơ sở dữ liệu cán bộ, công chức",
                    "Khảo sát mức độ hài lòng của người dân đối với bộ phận một cửa",
                    "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực");

    private static final String LETTERS = "abcdđeghiklmnopqrst";

    private ManyTasks() {}

    static Report report() {
        var tasks = new ArrayList<TaskFact>();
        for (int i = 0; i < 36; i++) {
            var task = aTask((i % 2 + 1) + "." + LETTERS.charAt(i / 2));
            task.described(
                    ACTIVITIES.get(i % 6), i % 3 == 0 ? "Kế hoạch" : "Báo cáo", "Quý I/2026");
            tasks.add(step(task, i).fact());
        }
        tasks.addAll(Reports.tasks());
        return Reports.published(tasks);
    }

    private static Facts step(Facts task, int i) {
        return switch (i % 6) {
            case 0 -> task.ledBy(VAN_HOA).dueOn("2026-02-28").doneOn("2026-02-20", "2026-02-21");
            case 1 -> task.ledBy(VAN_PHONG).dueOn("2026-01-31").doneOn("2026-02-20", "2026-02-21");
            case 2 ->
                    task.ledBy(DO_THI)
                            .dueOn("2026-03-31")
                            .movedTo("2026-04-10", "2026-03-01")
                            .progressOn("2026-03-01", "2026-03-02", 40);
            case 3 -> task.ledBy(VAN_HOA, VAN_PHONG, DO_THI).dueOn("2026-02-28");
            case 4 -> task.ledBy(VAN_PHONG).alreadyDueOn("2026-01-01");
            default -> task.ledBy(DO_THI).notArisingOn("2026-03-01");
        };
    }
}
