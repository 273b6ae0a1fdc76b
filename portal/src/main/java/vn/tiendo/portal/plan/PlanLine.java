package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/** A plan in a list. */
public record PlanLine(
        String id,
        String status,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String title,
        @Nullable Integer year) {

    public boolean published() {
        return status.equals("PUBLISHED");
    }

    public Chip chip() {
        return published() ? Chip.good("Đã công bố") : Chip.soon("Bản nháp");
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
