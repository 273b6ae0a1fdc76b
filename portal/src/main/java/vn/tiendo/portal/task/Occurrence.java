package vn.tiendo.portal.task;

import java.util.regex.Pattern;

/** How people call the period of a recurring task: {@code 2026-Q1} is "quý 1/2026". */
final class Occurrence {

    private static final Pattern KEY = Pattern.compile("(\\d{4})-([A-Z]?)(\\d{1,2})");

    private Occurrence() {}

    static String words(String key) {
        if (key.matches("\\d{4}")) {
            return "năm " + key;
        }
        var parts = KEY.matcher(key);
        if (!parts.matches()) {
            return "kỳ " + key;
        }
        var year = parts.group(1);
        var number = parts.group(3);
        return switch (parts.group(2)) {
            case "Q" -> "quý " + number + "/" + year;
            case "H" -> number.equals("1") ? "6 tháng đầu năm " + year : "6 tháng cuối năm " + year;
            case "", "M" -> "tháng " + number + "/" + year;
            default -> "kỳ " + key;
        };
    }
}
