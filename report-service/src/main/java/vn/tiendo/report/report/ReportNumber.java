package vn.tiendo.report.report;

import java.util.regex.Pattern;

/** Number and sign of a report (Nghị định 30/2020/NĐ-CP, Appendix I: "Số: 15/BC-UBND"). */
final class ReportNumber {

    private static final Pattern BARE = Pattern.compile("\\d+");

    private ReportNumber() {}

    /** As it was given; a bare number gets the sign of who issued the plan (184/KH-UBND). */
    static String of(String given, String planNumber) {
        var number = given.strip();
        if (!BARE.matcher(number).matches()) {
            return number;
        }
        var dash = planNumber.indexOf('-');
        return number + "/BC" + (dash < 0 ? "" : planNumber.substring(dash));
    }
}
