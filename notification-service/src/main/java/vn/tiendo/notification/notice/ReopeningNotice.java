package vn.tiendo.notification.notice;

import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Words for those who lead a task that is to be done again. */
public final class ReopeningNotice {

    private ReopeningNotice() {}

    /**
     * @param reason why, as the amendment of the plan says; none where it says nothing
     */
    public static Notice of(TaskFacts task, @Nullable String reason, Instant at) {
        var lines = new ArrayList<>(TaskLines.of(task, task.due()));
        lines.add("Nhiệm vụ đã khép lại trước đây, nay được mở lại để thực hiện.");
        lines.add("Lý do: " + (reason == null || reason.isBlank() ? "không ghi" : reason.strip()));
        lines.add(
                "Các báo cáo đã duyệt trước đây được lưu lại. Đề nghị đơn vị chủ trì thực hiện theo"
                        + " nội dung và thời hạn nêu trên, báo cáo kèm tài liệu kiểm chứng của lần"
                        + " này.");
        return Notice.at(
                at, NoticeKind.TASK_REOPENED, task, task.sequence(), "Nhiệm vụ được mở lại", lines);
    }
}
