package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/**
 * A plan in a list.
 *
 * @param amends id of the plan that a draft is to change; null for a plan of its own
 * @param discarded who put a draft aside; null where nobody has
 */
public record PlanLine(
        String id,
        String status,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String amends,
        Draft.@Nullable By discarded) {

    /** In force, or it was. */
    public boolean published() {
        return status.equals("PUBLISHED") || status.equals("CLOSED");
    }

    /** Who put the draft aside, as people are told; empty where nobody can say. */
    public String discardedBy() {
        var who = discarded == null ? null : discarded.who();
        return who == null ? "" : who;
    }

    public Chip chip() {
        return switch (status) {
            case "PUBLISHED" -> Chip.good("Đã công bố");
            case "CLOSED" -> Chip.plain("Đã đóng");
            default -> Chip.soon(amends == null ? "Bản nháp" : "Bản điều chỉnh");
        };
    }

    /** The day as people write it; a document may print the month alone. */
    public String issued() {
        if (issuedOn == null) {
            return "—";
        }
        var parts = new ArrayList<>(List.of(issuedOn.split("-")));
        Collections.reverse(parts);
        return String.join("/", parts);
    }

    public String shownTitle() {
        return title == null ? "Kế hoạch chưa có tên" : title;
    }
}
