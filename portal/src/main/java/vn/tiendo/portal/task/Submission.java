package vn.tiendo.portal.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/** Progress that was handed in, and what the standing body said to it. */
public record Submission(
        String id,
        int percent,
        String text,
        @Nullable List<Figure> figures,
        @Nullable String obstacles,
        @Nullable String proposals,
        @Nullable List<Evidence> evidence,
        @Nullable LocalDate doneOn,
        String by,
        @Nullable String byUnit,
        Instant at,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt) {

    /** A counted thing. */
    public record Figure(String name, BigDecimal value, @Nullable String unit) {}

    /** What proves the work: a document by number and date, or a link. */
    public record Evidence(
            String kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String title,
            @Nullable String url) {

        public boolean link() {
            return kind.equals("LINK");
        }
    }

    public List<Evidence> proofs() {
        return evidence == null ? List.of() : evidence;
    }

    /** What its day says: work that is not whole was done by then, and not completed. */
    public String dayWords() {
        return percent == 100 ? "hoàn thành ngày" : "tính đến ngày";
    }

    public boolean returned() {
        return "RETURNED".equals(outcome);
    }

    public Chip chip() {
        return switch (outcome == null ? "WAITING" : outcome) {
            case "ACCEPTED" -> Chip.good("Đã chấp nhận");
            case "RETURNED" -> Chip.bad("Trả lại");
            default -> Chip.calm("Chờ duyệt");
        };
    }
}
