package vn.tiendo.portal.plan;

import java.time.LocalDate;
import vn.tiendo.portal.page.Dates;

/** A unit that a draft names and that stands no more. */
record EndedUnit(String how, LocalDate on) {

    String words() {
        var what =
                switch (how) {
                    case "MERGED" -> "sáp nhập";
                    case "SPLIT" -> "chia tách";
                    default -> "giải thể";
                };
        return "Đơn vị đã " + what + " kể từ ngày " + Dates.written(on);
    }
}
