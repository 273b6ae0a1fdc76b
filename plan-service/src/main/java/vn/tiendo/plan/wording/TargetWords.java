package vn.tiendo.plan.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures that a sentence sets as targets: "từ 95% trở lên", "13,5% TTHC", "tối thiểu 02 sáng kiến". */
public final class TargetWords {

    /**
     * @param comparator {@code >=}, {@code =} or {@code <=}, as printed
     * @param subject what is measured, in the sentence's own words
     * @param condition what is left out ("trừ văn bản mật"), where printed
     */
    public record Figure(
            String comparator,
            BigDecimal value,
            String unit,
            String subject,
            @Nullable String condition) {}

    private static final String COUNTED =
            "điểm|sáng kiến|mô hình|lần|cuộc|lớp|giải pháp|thủ tục|TTHC|đơn vị|ngày|giờ|phút|tin,? bài|bài|buổi|dịch vụ|đề án|đề tài|hội nghị|bậc|hồ sơ|văn bản|trường hợp|chuyên mục";
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\d.,/])(?<value>\\d{1,3}(?:[.,]\\d{1,2})?|\\d{1,3}(?:\\.\\d{3})+)\\s*(?<range>%?\\s*(?:-|–|đến)\\s*\\d{1,3}(?:[.,]\\d{1,2})?\\s*(?=%))?(?:(?<percent>%)|(?<unit>"
                            + COUNTED
                            + ")(?!\\p{L}))");
    private static final Pattern AT_LEAST =
            Pattern.compile(
                    "(?:tối thiểu|ít nhất|không (?:thấp|ít) hơn|không dưới|trên|hơn|từ|≥|>=?)(?:\\s+(?:đạt|là|mức|khoảng|từ|có))*\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_MOST =
            Pattern.compile(
                    "(?:tối đa|nhiều nhất|không quá|không vượt(?: quá)?|không (?:cao|nhiều|lớn) hơn|không trên|(?<!không )(?:dưới|(?:thấp|ít|nhỏ) hơn)|≤|<=?)(?:\\s+(?:là|mức|còn|khoảng))*\\s*$"
                            // what sinks to a figure may sink further
                            + "|giảm[^;.]{0,80}?(?:xuống|còn)(?:\\s+(?:còn|mức|khoảng))*\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "từ 20% xuống 10%": the figure that is left behind is no target. */
    private static final Pattern LEFT_BEHIND = Pattern.compile("^\\s*(?:xuống|lên)(?!\\p{L})");

    private static final Pattern REACHES =
            Pattern.compile(
                    "(?:đạt|giảm|tăng|có|hoàn thành)(?:\\s+(?:được|mức|ít|khoảng))*\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GOVERNS_LIST =
            Pattern.compile(
                    "(?:tối thiểu|ít nhất)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UPWARDS = Pattern.compile("^\\s*trở lên");
    private static final Pattern DOWNWARDS = Pattern.compile("^\\s*trở xuống");
    private static final Pattern CONDITION =
            Pattern.compile(
                    "\\(((?:trừ|không bao gồm|ngoại trừ|đối với|nếu)[^)]*)\\)|((?:trừ|ngoại trừ)\\s[^,;.()]+)");
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:(?:phấn đấu|bảo đảm|đảm bảo|tỷ lệ|có|đạt|duy trì)\\s+)+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TRAILING =
            Pattern.compile(
                    "(?:\\s+(?:phấn đấu|đạt|mức|tỷ lệ|từ|trên|tối thiểu|ít nhất|là|không dưới|không quá|dưới|được|còn|xuống|lên|giảm(?=\\s+(?:xuống|còn))))+\\s*$");

    /** What is to fall by a figure is not to reach it. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?<change>(?:cắt )?giảm|tăng|rút ngắn|tiết kiệm)(?:\\s+(?:tối thiểu|ít nhất|từ|trên|được|đạt|khoảng|thêm))*\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TargetWords() {}

    public static List<Figure> read(String sentence) {
        var figures = new ArrayList<Figure>();
        var matcher = FIGURE.matcher(sentence);
        boolean listed = false;
        int from = 0;
        while (matcher.find()) {
            var before = sentence.substring(from, matcher.start());
            var after = sentence.substring(matcher.end());
            listed =
                    GOVERNS_LIST.matcher(before).find()
                            || listed && !before.contains(";") && !before.contains(". ");
            var range = matcher.group("range");
            boolean most = atMost(before, after);
            // of a range the lower end is what has to be reached, or the upper one not to be passed
            var comparator = range == null || most ? comparator(before, after, listed) : ">=";
            boolean counts =
                    (matcher.group("percent") != null
                                    || comparator != null
                                    || REACHES.matcher(before).find())
                            && !LEFT_BEHIND.matcher(after).find();
            if (counts && !Brackets.open(sentence, matcher.start())) {
                var unit = matcher.group("percent") != null ? "%" : matcher.group("unit");
                figures.add(
                        new Figure(
                                comparator == null ? "=" : comparator,
                                value(
                                        range != null && most
                                                ? upper(range)
                                                : matcher.group("value")),
                                unit,
                                subject(before, after, sentence),
                                condition(after)));
                from = matcher.end();
            }
        }
        return figures;
    }

    private static @Nullable String comparator(String before, String after, boolean listed) {
        if (atMost(before, after)) {
            return "<=";
        }
        return UPWARDS.matcher(after).find() || AT_LEAST.matcher(before).find() || listed
                ? ">="
                : null;
    }

    /** Asked first: "không nhiều hơn" ends like "hơn", and in a list "không quá" holds for itself. */
    private static boolean atMost(String before, String after) {
        return DOWNWARDS.matcher(after).find() || AT_MOST.matcher(before).find();
    }

    private static String upper(String range) {
        return range.replaceAll("^[^\\d]+|\\s+$", "");
    }

    /** Mostly the words behind the figure; where none follow, those in front of it. */
    private static String subject(String before, String after, String sentence) {
        var behind = clause(after.replaceFirst("^\\s*trở (?:lên|xuống)", ""));
        if (behind.length() > 1) {
            var change = CHANGE.matcher(before);
            return change.find()
                    ? change.group("change").toLowerCase(Locale.ROOT) + " " + behind
                    : behind;
        }
        var clauses = before.split("[;.]\\s");
        var front =
                TRAILING.matcher(clauses.length == 0 ? "" : clauses[clauses.length - 1])
                        .replaceAll("");
        var words = LEADING.matcher(front.strip()).replaceFirst("").strip();
        return words.isEmpty() ? sentence : words;
    }

    /** Up to the next figure or the clause's end; brackets stay inside. */
    private static String clause(String after) {
        var next = FIGURE.matcher(after);
        int end = next.find() ? next.start() : after.length();
        for (int i = 0; i < end; i++) {
            boolean ends = ";.".indexOf(after.charAt(i)) >= 0;
            if (ends && !Brackets.open(after, i)) {
                end = i;
            }
        }
        var words =
                after.substring(0, end)
                        .strip()
                        .replaceAll("\\s*\\([^)]*\\)$|[\\s,;:.]+$", "")
                        .replaceFirst("\\s+trở (?:lên|xuống)(?=\\s|$)", "");
        return words.replaceAll(
                        "(?:,|\\s+và)?(?:\\s+(?:và|trong đó|tối thiểu|ít nhất|từ|đạt|có))+$|[,\\s]+$",
                        "")
                .strip();
    }

    private static @Nullable String condition(String after) {
        var matcher = CONDITION.matcher(clauseWithBrackets(after));
        return matcher.find()
                ? matcher.group(1) != null ? matcher.group(1) : matcher.group(2).strip()
                : null;
    }

    private static String clauseWithBrackets(String after) {
        var next = FIGURE.matcher(after);
        return next.find() ? after.substring(0, next.start()) : after;
    }

    private static BigDecimal value(String printed) {
        var plain =
                printed.matches("\\d{1,3}(?:\\.\\d{3})+")
                        ? printed.replace(".", "")
                        : printed.replace(',', '.');
        return new BigDecimal(plain);
    }
}
