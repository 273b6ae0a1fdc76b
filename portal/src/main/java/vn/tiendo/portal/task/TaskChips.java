package vn.tiendo.portal.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/** Where a task stands, and how it stands to its date, in words. */
final class TaskChips {

    private static final Chip UNPROVEN = Chip.soon("Chưa có minh chứng");

    private TaskChips() {}

    /** @param unproven whole by declaration, without anything that proves it */
    static List<Chip> of(String status, String timeliness, boolean unproven) {
        var time = time(timeliness);
        if (status.equals("COMPLETED")) {
            var done = time == null ? Chip.good("Hoàn thành") : time;
            return unproven ? List.of(Chip.soon(done.text()), UNPROVEN) : List.of(done);
        }
        var chips = new ArrayList<>(List.of(status(status)));
        if (time != null) {
            chips.add(time);
        }
        if (unproven) {
            chips.add(UNPROVEN);
        }
        return chips;
    }

    /**
     * Of work that is kept up: it has no end to be in time for, and what was accepted says how it is
     * kept up to then.
     *
     * @param percent the last that was accepted
     */
    static List<Chip> ofStanding(String status, int percent, boolean unproven) {
        var kept = status.equals("IN_PROGRESS") && percent == 100;
        if (!kept) {
            return of(status, "NOT_DATED", unproven);
        }
        var done = "Thực hiện đầy đủ đến nay";
        return unproven ? List.of(Chip.soon(done), UNPROVEN) : List.of(Chip.good(done));
    }

    private static Chip status(String status) {
        return switch (status) {
            case "WAITING" -> Chip.plain("Chờ căn cứ");
            case "ASSIGNED" -> Chip.plain("Đã giao");
            case "IN_PROGRESS" -> Chip.calm("Đang thực hiện");
            case "SUBMITTED" -> Chip.calm("Chờ duyệt");
            case "RETURNED" -> Chip.bad("Bị trả lại");
            case "CANCELLED" -> Chip.plain("Bãi bỏ");
            case "NOT_ARISING" -> Chip.plain("Không phát sinh");
            default -> Chip.plain(status);
        };
    }

    private static @Nullable Chip time(String timeliness) {
        return switch (timeliness) {
            case "NOT_DUE" -> Chip.plain("Trong hạn");
            case "DUE_SOON" -> Chip.soon("Sắp đến hạn");
            case "OVERDUE" -> Chip.bad("Quá hạn");
            case "DONE_ON_TIME" -> Chip.good("Hoàn thành đúng hạn");
            case "DONE_LATE" -> Chip.soon("Hoàn thành quá hạn");
            case "ALREADY_DUE" -> Chip.plain("Hạn trước ngày ban hành");
            default -> null;
        };
    }
}
