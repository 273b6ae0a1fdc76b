package vn.tiendo.portal.report;

import java.util.List;

/**
 * A reporting period of the year.
 *
 * @param code as report-service knows it
 */
record Period(String code, String words) {

    static final List<Period> ALL =
            List.of(
                    new Period("QI", "Quý I"),
                    new Period("H1", "6 tháng đầu năm"),
                    new Period("QIII", "Quý III"),
                    new Period("YEAR", "Cả năm"));

    /** As in a title: "Quý I năm 2026", "6 tháng đầu năm 2026". */
    static String words(String code, int year) {
        var words = words(code);
        return words.endsWith("năm") ? words + " " + year : words + " năm " + year;
    }

    static String words(String code) {
        return ALL.stream()
                .filter(period -> period.code().equals(code))
                .map(Period::words)
                .findFirst()
                .orElse(code);
    }
}
