package vn.tiendo.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.recipient.UnitRef;

/** Words for those to whom a running task has come. */
public final class ReassignmentNotice {

    private ReassignmentNotice() {}

    /**
     * How it came to them.
     *
     * @param because MERGED, SPLIT, CLOSED or DECIDED, or what this service does not know yet
     * @param from who led it before
     */
    public record Reassigned(
            @Nullable String because,
            @Nullable LocalDate on,
            List<UnitRef> from,
            @Nullable String reason) {

        private String former() {
            var names = from.stream().map(UnitRef::label).collect(Collectors.joining("; "));
            return names.isEmpty() ? "(không ghi)" : names;
        }

        private String why() {
            return switch (because == null ? "" : because) {
                case "MERGED" -> "sáp nhập đơn vị";
                case "SPLIT" -> "chia tách đơn vị";
                case "CLOSED" -> "giải thể đơn vị";
                case "DECIDED" -> "cơ quan thường trực giao lại";
                default -> "thay đổi đơn vị chủ trì";
            };
        }
    }

    public static Notice of(TaskFacts task, Reassigned how, Instant at) {
        var lines = new ArrayList<>(TaskLines.of(task, task.due()));
        lines.add(
                "Nhiệm vụ được chuyển từ: "
                        + how.former()
                        + (how.on() == null ? "" : ", kể từ ngày " + Dates.day(how.on())));
        lines.add("Lý do: " + how.why() + (how.reason() == null ? "" : " – " + how.reason()));
        lines.add(
                "Thời hạn, tiến độ và các báo cáo đã gửi được giữ nguyên. Đề nghị đơn vị tiếp tục"
                        + " thực hiện.");
        return Notice.at(
                at,
                NoticeKind.TASK_REASSIGNED,
                task,
                task.sequence(),
                "Nhiệm vụ được chuyển đến",
                lines);
    }
}
