package vn.tiendo.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Actor;
import vn.tiendo.portal.page.Chip;
import vn.tiendo.portal.page.Seen;

/** One unit's report in a round, there or not. */
record UnitReport(
        Unit unit,
        LocalDate due,
        String status,
        @Nullable Content content,
        @Nullable List<Step> steps,
        @Nullable Long revision) {

    /** The revision as an ETag; any, while none is told. */
    public String etag() {
        return revision == null ? Seen.ANY : "\"" + revision + "\"";
    }

    /** The unit that owes it. */
    record Unit(String id, String name) {}

    /** What the unit says; {@code nil}: nothing to report. */
    record Content(
            @Nullable String summary,
            @Nullable String difficulties,
            @Nullable String proposals,
            boolean nil) {}

    /** Something done with it. */
    record Step(String kind, String by, Instant at, @Nullable String reason) {

        public String words() {
            return switch (kind) {
                case "SUBMITTED" -> "Đã nộp";
                case "RETURNED" -> "Trả lại";
                case "ACCEPTED" -> "Đã chấp nhận";
                default -> kind;
            };
        }
    }

    /** Who did this: the unit hands in, the standing body reviews. */
    public String actor(Step step) {
        return Actor.words(
                step.by(), step.kind().equals("SUBMITTED") ? unit.name() : "cơ quan thường trực");
    }

    public List<Step> history() {
        return steps == null ? List.of() : steps;
    }

    public boolean waits() {
        return status.equals("SUBMITTED");
    }

    public boolean accepted() {
        return status.equals("ACCEPTED");
    }

    public Chip chip() {
        return switch (status) {
            case "DUE" -> Chip.soon("Phải nộp");
            case "OVERDUE" -> Chip.bad("Quá hạn nộp");
            case "SUBMITTED" -> Chip.calm("Chờ duyệt");
            case "RETURNED" -> Chip.bad("Bị trả lại");
            case "ACCEPTED" -> Chip.good("Đã chấp nhận");
            default -> Chip.plain("Chưa đến kỳ");
        };
    }
}
