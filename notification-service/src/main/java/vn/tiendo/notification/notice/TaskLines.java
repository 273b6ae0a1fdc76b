package vn.tiendo.notification.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines by which every notice describes its task. */
final class TaskLines {

    private TaskLines() {}

    static List<String> of(TaskFacts task, @Nullable LocalDate due) {
        var lines = new ArrayList<String>();
        lines.add("Nhiệm vụ " + task.planTask() + ": " + task.activity());
        if (given(task.deliverable())) {
            var occurrence = given(task.occurrence()) ? " (kỳ " + task.occurrence() + ")" : "";
            lines.add("Sản phẩm: " + task.deliverable() + occurrence);
        }
        lines.add("Đơn vị chủ trì: " + task.leadNames());
        if (due != null) {
            var words = given(task.deadlineText()) ? task.deadlineText() + " – " : "";
            lines.add("Thời hạn: " + words + "hết ngày " + Dates.dayWithName(due));
        } else if (given(task.deadlineText())) {
            lines.add("Thời hạn: " + task.deadlineText());
        }
        if (given(task.planTitle())) {
            lines.add("Kế hoạch: " + task.planTitle());
        }
        return lines;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
