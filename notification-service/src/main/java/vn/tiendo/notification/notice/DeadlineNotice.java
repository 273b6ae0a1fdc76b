package vn.tiendo.notification.notice;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;

/** Words for a deadline that comes near or has passed. */
public final class DeadlineNotice {

    private DeadlineNotice() {}

    public static Notice approaching(TaskFacts task, DeadlineStep step) {
        var left = left(step);
        var subject = left + ": " + task.title() + " (hạn " + Dates.day(step.due()) + ")";
        return notice(NoticeKind.DEADLINE_APPROACHING, task, step, subject, left);
    }

    public static Notice passed(TaskFacts task, DeadlineStep step) {
        var over = over(step);
        var subject = over + ": " + task.title() + " (hạn " + Dates.day(step.due()) + ")";
        return notice(NoticeKind.DEADLINE_PASSED, task, step, subject, over);
    }

    /** Everything was handed in before the deadline, and waits for the reviewer. */
    public static Notice reviewBefore(TaskFacts task, DeadlineStep step) {
        return review(NoticeKind.REVIEW_WAITING, task, step, left(step));
    }

    /** Everything was handed in, and waited for the reviewer until the deadline had passed. */
    public static Notice reviewOverdue(TaskFacts task, DeadlineStep step) {
        return review(NoticeKind.REVIEW_OVERDUE, task, step, over(step));
    }

    private static Notice review(
            NoticeKind kind, TaskFacts task, DeadlineStep step, String distance) {
        var words = distance.substring(0, 1).toLowerCase(Locale.ROOT) + distance.substring(1);
        var subject =
                "Chưa duyệt, "
                        + words
                        + ": "
                        + task.title()
                        + " (hạn "
                        + Dates.day(step.due())
                        + ")";
        return notice(kind, task, step, subject, distance);
    }

    private static Notice notice(
            NoticeKind kind, TaskFacts task, DeadlineStep step, String subject, String distance) {
        var lines = new ArrayList<>(TaskLines.of(task, step.due()));
        lines.add(distance + " (tính đến ngày " + Dates.day(Dates.dayOf(step.raised())) + ").");
        lines.add(request(kind));
        return new Notice(
                step.key(),
                kind,
                task.authority(),
                task.matter(),
                step.due(),
                step.planned(),
                step.raised(),
                step.late(),
                subject,
                String.join("\n", lines));
    }

    private static String request(NoticeKind kind) {
        return switch (kind) {
            case DEADLINE_PASSED ->
                    "Đề nghị đơn vị chủ trì báo cáo tiến độ, nêu rõ nguyên nhân chậm.";
            case REVIEW_OVERDUE, REVIEW_WAITING ->
                    "Đơn vị chủ trì đã gửi báo cáo hoàn thành. Đề nghị cơ quan thường trực duyệt,"
                            + " hoặc trả lại kèm lý do.";
            default -> "Đề nghị đơn vị chủ trì hoàn thành và báo cáo tiến độ đúng hạn.";
        };
    }

    private static String left(DeadlineStep step) {
        var days = step.workingDaysLeft();
        if (days == null || days < 0) {
            return "Sắp đến hạn";
        }
        if (Dates.dayOf(step.raised()).equals(step.due())) {
            return "Hôm nay là hạn cuối";
        }
        return "Còn " + days + " ngày làm việc";
    }

    private static String over(DeadlineStep step) {
        var days = ChronoUnit.DAYS.between(step.due(), Dates.dayOf(step.raised()));
        return days < 1 ? "Đã hết hạn" : "Đã quá hạn " + days + " ngày";
    }
}
