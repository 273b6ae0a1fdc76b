package vn.tiendo.notification.notice;

import java.util.ArrayList;
import java.util.List;

/** Words for progress that waits for review or was returned. */
public final class ProgressNotice {

    private ProgressNotice() {}

    public static Notice waiting(TaskFacts task, ProgressStep step) {
        var lines = new ArrayList<>(TaskLines.of(task, task.due()));
        lines.add("Tiến độ báo cáo: " + percent(step) + ", gửi lúc " + Dates.moment(step.at()));
        if (step.unproven()) {
            lines.add("Lưu ý: báo cáo 100% chưa nêu tài liệu kiểm chứng.");
        }
        lines.add("Đề nghị cơ quan thường trực xem xét, chấp nhận hoặc trả lại kèm lý do.");
        return notice(NoticeKind.REVIEW_WAITING, task, step, "Chờ duyệt: " + task.title(), lines);
    }

    public static Notice returned(TaskFacts task, ProgressStep step) {
        var lines = new ArrayList<>(TaskLines.of(task, task.due()));
        var reason = step.reason() == null ? "không ghi" : step.reason();
        lines.add("Tiến độ báo cáo (" + percent(step) + ") bị trả lại. Lý do: " + reason);
        lines.add("Đề nghị đơn vị chủ trì bổ sung và gửi lại.");
        return notice(
                NoticeKind.PROGRESS_RETURNED, task, step, "Bị trả lại: " + task.title(), lines);
    }

    private static Notice notice(
            NoticeKind kind,
            TaskFacts task,
            ProgressStep step,
            String subject,
            List<String> lines) {
        return new Notice(
                task.id() + ":" + step.submission() + ":" + kind,
                kind,
                task.authority(),
                task.matter(),
                task.due(),
                step.at(),
                step.at(),
                false,
                subject,
                String.join("\n", lines));
    }

    private static String percent(ProgressStep step) {
        return step.percent() == null ? "không ghi tỷ lệ" : step.percent() + "%";
    }
}
