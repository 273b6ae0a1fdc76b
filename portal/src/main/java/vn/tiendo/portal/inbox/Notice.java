package vn.tiendo.portal.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/** A notice to the signed-in person. */
public record Notice(
        String id,
        String kind,
        @Nullable String task,
        @Nullable LocalDate due,
        boolean late,
        String subject,
        @Nullable String body,
        Instant at,
        boolean read,
        boolean done) {

    /** Whether it still asks for something that nobody has looked at. */
    public boolean open() {
        return !read && !done;
    }

    public Chip chip() {
        return switch (kind) {
            case "DEADLINE_PASSED" -> Chip.bad("Quá hạn");
            case "DEADLINE_APPROACHING" -> Chip.soon("Sắp đến hạn");
            case "REVIEW_OVERDUE" -> Chip.bad("Quá hạn chưa duyệt");
            case "PROGRESS_RETURNED" -> Chip.bad("Bị trả lại");
            case "REVIEW_WAITING" -> Chip.calm("Chờ duyệt");
            case "AMENDMENT_ASKED" -> Chip.soon("Chờ quyết định");
            case "EXTENSION_ASKED" -> Chip.soon("Xin gia hạn");
            case "EXTENSION_DECIDED" -> Chip.calm("Trả lời gia hạn");
            case "TASK_REOPENED" -> Chip.soon("Được mở lại");
            case "TASK_REASSIGNED" -> Chip.soon("Mới chuyển đến");
            case "UNIT_REPORT_DUE" -> Chip.soon("Đến kỳ báo cáo");
            case "REPORT_PUBLISHED" -> Chip.good("Báo cáo mới");
            default -> Chip.plain("Thông báo");
        };
    }
}
