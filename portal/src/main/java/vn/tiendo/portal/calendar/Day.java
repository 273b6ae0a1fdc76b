package vn.tiendo.portal.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.portal.page.Chip;
import vn.tiendo.portal.page.Dates;

/** A day that is not what its weekday says. */
record Day(LocalDate date, String kind, String name, String source) {

    private static final String[] WEEKDAYS = {
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("HOLIDAY", "Nghỉ lễ, tết");
        KINDS.put("DAY_OFF", "Nghỉ bù, nghỉ hoán đổi");
        KINDS.put("WORKING_DAY", "Làm việc bù");
    }

    static Map<String, String> kinds() {
        return KINDS;
    }

    public String written() {
        return Dates.written(date);
    }

    public String weekday() {
        return WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }

    public Chip chip() {
        var words = KINDS.getOrDefault(kind, kind);
        return switch (kind) {
            case "HOLIDAY" -> Chip.bad(words);
            case "WORKING_DAY" -> Chip.good(words);
            default -> Chip.soon(words);
        };
    }
}
