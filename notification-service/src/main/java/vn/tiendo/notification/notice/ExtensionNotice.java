package vn.tiendo.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Words for a later day: who is to decide on it, and who asked for it. */
public final class ExtensionNotice {

    private ExtensionNotice() {}

    /**
     * What the lead asks for.
     *
     * @param before the day that counted then
     */
    public record Asked(LocalDate until, @Nullable LocalDate before, String reason) {}

    /**
     * What the standing body said.
     *
     * @param until the day granted, which may be another than the one asked for
     */
    public record Answer(boolean granted, @Nullable LocalDate until, @Nullable String reason) {}

    /**
     * @param times how often the day was put off already
     */
    public static Notice asked(TaskFacts task, Asked asked, int times, Instant at) {
        var lines = new ArrayList<>(TaskLines.of(task, task.due()));
        lines.add("Đơn vị chủ trì xin gia hạn đến hết ngày " + Dates.dayWithName(asked.until()));
        lines.add("Lý do: " + asked.reason());
        if (times > 0) {
            lines.add("Trước đây đã gia hạn " + times + " lần.");
        }
        lines.add(
                "Đề nghị cơ quan thường trực xem xét, chấp thuận hoặc từ chối kèm lý do. Trong khi"
                        + " chờ, thời hạn nêu trên vẫn được áp dụng.");
        return Notice.at(
                at, NoticeKind.EXTENSION_ASKED, task, task.sequence(), "Xin gia hạn", lines);
    }

    public static Notice decided(TaskFacts task, Asked asked, Answer answer, Instant at) {
        var lines = new ArrayList<>(TaskLines.of(task, task.due()));
        if (answer.granted()) {
            if (asked.before() != null) {
                lines.add("Thời hạn trước khi gia hạn: hết ngày " + Dates.day(asked.before()));
            }
            if (!asked.until().equals(answer.until())) {
                lines.add("Đơn vị đã xin gia hạn đến ngày " + Dates.day(asked.until()));
            }
        } else {
            lines.add(
                    "Đề nghị gia hạn đến ngày "
                            + Dates.day(asked.until())
                            + " không được chấp thuận; thời hạn giữ nguyên.");
        }
        if (answer.reason() != null && !answer.reason().isBlank()) {
            lines.add((answer.granted() ? "Ý kiến: " : "Lý do: ") + answer.reason().strip());
        }
        return Notice.at(
                at,
                NoticeKind.EXTENSION_DECIDED,
                task,
                task.sequence(),
                answer.granted() ? "Được gia hạn" : "Không được gia hạn",
                lines);
    }
}
