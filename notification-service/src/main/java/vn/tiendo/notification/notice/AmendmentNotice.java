package vn.tiendo.notification.notice;

import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Words for handed-in or finished work that an amendment of the plan touches. */
public final class AmendmentNotice {

    private AmendmentNotice() {}

    /**
     * What the amendment wants.
     *
     * @param deadline as the plan words it now; null where the task was taken away
     */
    public record Wanted(
            int version, String reason, boolean takesAway, @Nullable String deadline) {}

    public static Notice asked(TaskFacts task, Wanted wanted, Instant at) {
        var lines = new ArrayList<>(TaskLines.of(task, task.due()));
        lines.add(
                wanted.takesAway()
                        ? "Kế hoạch điều chỉnh không còn nhiệm vụ này."
                        : "Kế hoạch điều chỉnh đã thay đổi nhiệm vụ này."
                                + (wanted.deadline() == null
                                        ? ""
                                        : " Thời hạn mới: " + wanted.deadline() + "."));
        lines.add("Lý do điều chỉnh: " + wanted.reason());
        lines.add(
                "Đơn vị chủ trì đã báo cáo kết quả. Đề nghị cơ quan thường trực quyết định thực"
                        + " hiện theo điều chỉnh hay giữ nguyên.");
        return Notice.at(
                at,
                NoticeKind.AMENDMENT_ASKED,
                task,
                wanted.version(),
                "Chờ quyết định điều chỉnh",
                lines);
    }
}
