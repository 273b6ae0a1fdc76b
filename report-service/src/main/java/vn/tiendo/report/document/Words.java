package vn.tiendo.report.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and capitals as an office writes them. */
final class Words {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'ngày' dd/MM/yyyy");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Words() {}

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String shortDate(@Nullable LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }

    /** Days under 10 and months 1 and 2 get a leading 0 (Nghị định 30/2020/NĐ-CP, Appendix I). */
    static String longDate(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return ("ngày %02d tháng " + month + " năm %d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** A sentence's end on a text that may have one. */
    static String sentence(String text) {
        var stripped = text.strip();
        return stripped.matches("(?s).*[.!?;:…]") ? stripped : stripped + ".";
    }
}
