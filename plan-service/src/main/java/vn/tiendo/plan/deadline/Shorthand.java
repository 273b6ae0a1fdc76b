package vn.tiendo.plan.deadline;

import static java.util.regex.Pattern.compile;

import java.util.regex.Pattern;

/** Short ways of writing, in the words that they stand for: "T12/2026", "Q.II", "Tháng 3-6", "2026". */
final class Shorthand {

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern MONTH =
            compile("(?<![\\p{L}\\d])t\\.?\\s*(?=(?:0?[1-9]|1[0-2])(?!\\d))");
    private static final Pattern QUARTER =
            compile("(?<![\\p{L}\\d])q\\.?\\s*(?=(?:iv|iii|ii|i|0?[1-4])(?![\\p{L}\\d]))");
    private static final Pattern BARE_QUARTER =
            compile("^(?=(?:iv|iii|ii|i)\\s*/\\s*" + YEAR + "$)");
    private static final Pattern BARE_YEAR = compile("^(?=" + YEAR + "$)");
    private static final Pattern YEARS =
            compile(
                    "^(?:giai đoạn\\s*)?(?:năm\\s*)?("
                            + YEAR
                            + ")\\s*-\\s*(?:năm\\s*)?("
                            + YEAR
                            + ")$");
    private static final Pattern MONTHS =
            compile(
                    "(tháng\\s*\\d{1,2})\\s*-\\s*(?=(?:0?[1-9]|1[0-2])(?:\\s*/\\s*"
                            + YEAR
                            + "|\\s+năm|$))");
    private static final Pattern QUARTERS =
            compile(
                    "(?<=quý (?:iv|iii|ii|i|[1-4]))\\s*[&+]\\s*(?=(?:quý\\s*)?(?:iv|iii|ii|i|[1-4])(?![\\p{L}\\d]))");
    private static final Pattern ALL_QUARTERS =
            compile(
                    "^(?:trong\\s+)?(?:các\\s+)?tháng\\s*0?3\\s*[,;]\\s*0?6\\s*[,;]\\s*0?9\\s*(?:[,;]|và|[,;]\\s*và)\\s*12(?:\\s*(?:/|năm)\\s*"
                            + YEAR
                            + ")?$");

    private static final Pattern EITHER_MONTH =
            compile("(tháng\\s*\\d{1,2}\\s*(?:hoặc|hay))\\s*(?=(?:0?[1-9]|1[0-2])(?![\\d/.-]))");
    private static final Pattern DAY_AND_MONTH =
            compile("(ngày\\s*\\d{1,2})\\s*,\\s*(?=tháng\\s*\\d)");

    private static final Pattern DAY_EACH =
            compile(
                    "(trước|vào|nhất|đến)\\s+(?=\\d{1,2}\\s+(?:của\\s+)?(?:hàng|mỗi|từng)\\s+(?:tháng|quý))");

    /** "Tháng 6/2026 (trước ngày 15)": the day of the month that stands in front. */
    private static final Pattern DAY_IN_BRACKETS =
            compile(
                    "(?:trong\\s+)?tháng\\s*(0?[1-9]|1[0-2])((?:\\s*/\\s*|\\s+năm\\s+)"
                            + YEAR
                            + ")?\\s*\\(\\s*((?:(?:hoàn thành|xong|trước|chậm nhất|muộn nhất|là|vào|đến hết|đến|hết)\\s+)*)(?:(?<=\\p{L}\\s)|(?=ngày))(?:ngày\\s*)?(0?[1-9]|[12]\\d|3[01])\\s*\\)");

    private Shorthand() {}

    /** The last months of all four quarters say no more than the quarters do. */
    static boolean everyQuarter(String folded) {
        return ALL_QUARTERS.matcher(folded).matches();
    }

    static String spelled(String folded) {
        var text = BARE_QUARTER.matcher(folded).replaceFirst("quý ");
        text = BARE_YEAR.matcher(text).replaceFirst("năm ");
        return words(YEARS.matcher(text).replaceFirst("từ năm $1 đến năm $2"));
    }

    /** Of a part of a list: what stands alone there is no period of its own ("Quý I, II/2026"). */
    static String words(String folded) {
        var text = MONTH.matcher(folded).replaceAll("tháng ");
        text = QUARTER.matcher(text).replaceAll("quý ");
        text = MONTHS.matcher(text).replaceAll("$1 - tháng ");
        text = EITHER_MONTH.matcher(text).replaceAll("$1 tháng ");
        text = DAY_EACH.matcher(text).replaceAll("$1 ngày ");
        text = DAY_AND_MONTH.matcher(text).replaceAll("$1 ");
        text =
                DAY_IN_BRACKETS
                        .matcher(text)
                        .replaceAll(
                                day ->
                                        day.group(3)
                                                + "ngày "
                                                + day.group(4)
                                                + "/"
                                                + day.group(1)
                                                + (day.group(2) == null ? "" : day.group(2)));
        return QUARTERS.matcher(text).replaceAll(", ");
    }
}
