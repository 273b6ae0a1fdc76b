package vn.tiendo.plan.deadline;

import static java.util.regex.Pattern.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days, months, quarters and years that a folded text names, from left to right. */
final class SpanScanner {

    private static final String YEAR =
            "(?:\\s*[/.,-]?\\s*(?:của\\s+)?(?:năm\\s*)?((?:19|20)\\d\\d)(?!\\d))?";
    private static final String MONTH =
            "(\\d{1,2}|giêng|một|hai|ba|tư|bốn|năm(?!\\s*(?:19|20)\\d\\d)|sáu|bảy|tám|chín|mười hai|mười một|mười|chạp)(?![\\p{L}\\d])(?!\\s+(?:mươi|mười|mốt|lăm|trăm)(?!\\p{L}))";
    private static final String QUARTER =
            "(iv|iii|ii|i|0?[1-4]|nhất|một|hai|ba|tư|bốn)(?![\\p{L}\\d])";
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("giêng", 1),
                    Map.entry("nhất", 1),
                    Map.entry("một", 1),
                    Map.entry("hai", 2),
                    Map.entry("ba", 3),
                    Map.entry("tư", 4),
                    Map.entry("bốn", 4),
                    Map.entry("năm", 5),
                    Map.entry("sáu", 6),
                    Map.entry("bảy", 7),
                    Map.entry("tám", 8),
                    Map.entry("chín", 9),
                    Map.entry("mười", 10),
                    Map.entry("mười một", 11),
                    Map.entry("mười hai", 12),
                    Map.entry("chạp", 12),
                    Map.entry("i", 1),
                    Map.entry("ii", 2),
                    Map.entry("iii", 3),
                    Map.entry("iv", 4));

    private record Rule(Pattern words, Function<MatchResult, @Nullable Span> reading) {}

    /** The longer wording stands before the shorter one that it contains. */
    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "(?:ngày\\s*)?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(?=\\d{4})|[/.-](?=\\d\\d(?![\\d/.-])))(\\d{4}|\\d{2})(?!\\d)",
                            SpanScanner::date),
                    rule(
                            "(?:(?<=(?:ngày|trước|đến|hết|từ|nhất|là|vào)\\s)|(?<!.))(\\d{1,2})\\.(\\d{1,2})(?![\\d./-])()",
                            SpanScanner::dotted),
                    rule(
                            "tuần\\s*(?:thứ\\s*)?([1-4]|nhất|hai|ba|tư|đầu|cuối)\\s*(?:của\\s*)?quý\\s*"
                                    + QUARTER
                                    + YEAR,
                            SpanScanner::weekOfQuarter),
                    rule(
                            "tuần\\s*(?:thứ\\s*)?(\\d|nhất|hai|ba|tư|đầu|cuối)\\s*(?:của\\s*)?tháng\\s*"
                                    + MONTH
                                    + YEAR,
                            SpanScanner::week),
                    rule(
                            "(?:ngày\\s*)?(?:mùng\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?!\\d)"
                                    + YEAR,
                            SpanScanner::date),
                    rule(
                            "(\\d{1,2})\\s*[/.-]\\s*((?:19|20)\\d\\d)(?!\\d)",
                            m -> month(m, m.group(1), m.group(2))),
                    rule(
                            "(?:ngày\\s*)?(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})(?![/\\d])" + YEAR,
                            SpanScanner::date),
                    rule(
                            "(đầu|giữa|cuối)\\s+tháng\\s*" + MONTH + YEAR,
                            m -> part(m, number(m.group(2)), number(m.group(2)), m.group(3))),
                    rule("(đầu|giữa|cuối)\\s+quý\\s*" + QUARTER + YEAR, SpanScanner::partOfQuarter),
                    rule(
                            "0?(6|3|9|sáu|ba|chín)\\s*tháng\\s*(đầu|cuối)(?:\\s*(?:của\\s*)?năm)?"
                                    + YEAR,
                            SpanScanner::share),
                    rule("nửa\\s*(đầu|cuối)\\s*năm" + YEAR, SpanScanner::half),
                    rule("(đầu|giữa|cuối)\\s+năm" + YEAR, m -> part(m, 1, 12, m.group(2))),
                    rule("quý\\s*" + QUARTER + YEAR, m -> quarter(m, m.group(1), m.group(2))),
                    rule("tháng\\s*" + MONTH + YEAR, m -> month(m, m.group(1), m.group(2))),
                    rule(
                            "(?:trong|cả|hết|suốt)\\s+năm(?:\\s+nay)?" + YEAR + "(?![\\p{L}\\d])",
                            m ->
                                    Span.months(
                                            m.start(),
                                            m.end(),
                                            Span.Unit.YEAR,
                                            year(m.group(1)),
                                            1,
                                            12)),
                    rule(
                            "năm\\s*((?:19|20)\\d\\d)(?!\\d)",
                            m ->
                                    Span.months(
                                            m.start(),
                                            m.end(),
                                            Span.Unit.YEAR,
                                            year(m.group(1)),
                                            1,
                                            12)));

    /** "Quý I, II và III": further quarters after the first. */
    private static final Pattern NEXT_QUARTER =
            compile(
                    "\\s*(?:,|và|hoặc|-|đến)\\s*(iv|iii|ii|i|[1-4])(?![\\p{L}\\d/.])"
                            + YEAR
                            + "|\\s*(?:,|và|hoặc|-|đến)\\s*(iv|iii|ii|i|[1-4])\\s*/\\s*((?:19|20)\\d\\d)(?!\\d)");

    private SpanScanner() {}

    static List<Span> scan(String folded) {
        var found = new ArrayList<Span>();
        int at = 0;
        while (at < folded.length()) {
            var span = wordStart(folded, at) ? at(folded, at, found) : null;
            if (span != null) {
                found.add(span);
            }
            at = span == null ? at + 1 : Math.max(span.end(), at + 1);
        }
        return found;
    }

    /** Not inside a word, nor inside a date that does not exist: 31/4/2025 is no April. */
    private static boolean wordStart(String text, int at) {
        boolean inDate =
                at > 1
                        && Character.isDigit(text.charAt(at))
                        && "/.-".indexOf(text.charAt(at - 1)) >= 0
                        && Character.isDigit(text.charAt(at - 2));
        return at == 0 || !inDate && !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static @Nullable Span at(String text, int at, List<Span> found) {
        for (var rule : RULES) {
            var matcher = rule.words().matcher(text).region(at, text.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                var span = rule.reading().apply(matcher.toMatchResult());
                if (span != null && span.exists()) {
                    return span;
                }
            }
        }
        return nextQuarter(text, at, found);
    }

    /** Stands at the number; the words that join it to the quarter before are behind it. */
    private static @Nullable Span nextQuarter(String text, int at, List<Span> found) {
        if (found.isEmpty() || found.get(found.size() - 1).unit() != Span.Unit.QUARTER) {
            return null;
        }
        int behind = found.get(found.size() - 1).end();
        var matcher = NEXT_QUARTER.matcher(text).region(behind, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        boolean plain = matcher.group(1) != null;
        int start = matcher.start(plain ? 1 : 3);
        if (start != at) {
            return null;
        }
        int quarter = number(matcher.group(plain ? 1 : 3));
        return Span.months(
                start,
                matcher.end(),
                Span.Unit.QUARTER,
                year(matcher.group(plain ? 2 : 4)),
                quarter * 3 - 2,
                quarter * 3);
    }

    private static Rule rule(String words, Function<MatchResult, @Nullable Span> reading) {
        return new Rule(compile(words), reading);
    }

    private static @Nullable Span date(MatchResult m) {
        int month = Integer.parseInt(m.group(2));
        int day = Integer.parseInt(m.group(1));
        return month < 1 || month > 12 || day < 1 || day > 31
                ? null
                : Span.day(m.start(), m.end(), year(m.group(3)), month, day);
    }

    /** A week of a month ends with its seventh day, the last with the month. */
    private static @Nullable Span week(MatchResult m) {
        int month = number(m.group(2));
        int week =
                switch (m.group(1)) {
                    case "đầu" -> 1;
                    case "cuối" -> 5;
                    default -> number(m.group(1));
                };
        int day = week > 4 ? Span.LAST_DAY : 7 * week;
        return month < 1 || month > 12 || week < 1
                ? null
                : Span.point(m.start(), m.end(), year(m.group(3)), month, day);
    }

    /** A whole number and a fraction looks the same, so that only words in front make it a day. */
    private static @Nullable Span dotted(MatchResult m) {
        var day = date(m);
        return day == null || !day.exists() ? null : day;
    }

    private static Span weekOfQuarter(MatchResult m) {
        int first = number(m.group(2)) * 3 - 2;
        boolean last = m.group(1).equals("cuối");
        int week = m.group(1).equals("đầu") || last ? 1 : number(m.group(1));
        return Span.point(
                m.start(),
                m.end(),
                year(m.group(3)),
                last ? first + 2 : first,
                last ? Span.LAST_DAY : 7 * week);
    }

    private static Span share(MatchResult m) {
        int months = number(m.group(1));
        boolean first = m.group(2).equals("đầu");
        return Span.months(
                m.start(),
                m.end(),
                Span.Unit.MONTHS,
                year(m.group(3)),
                first ? 1 : 13 - months,
                first ? months : 12);
    }

    private static @Nullable Span month(MatchResult m, String word, @Nullable String year) {
        int month = number(word);
        return month < 1 || month > 12
                ? null
                : Span.months(m.start(), m.end(), Span.Unit.MONTH, year(year), month, month);
    }

    private static Span quarter(MatchResult m, String word, @Nullable String year) {
        int quarter = number(word);
        return Span.months(
                m.start(), m.end(), Span.Unit.QUARTER, year(year), quarter * 3 - 2, quarter * 3);
    }

    private static Span half(MatchResult m) {
        boolean first = m.group(1).equals("đầu");
        return Span.months(
                m.start(),
                m.end(),
                Span.Unit.MONTHS,
                year(m.group(2)),
                first ? 1 : 7,
                first ? 6 : 12);
    }

    private static @Nullable Span partOfQuarter(MatchResult m) {
        int quarter = number(m.group(2));
        return part(m, quarter * 3 - 2, quarter * 3, m.group(3));
    }

    private static @Nullable Span part(
            MatchResult m, int first, int last, @Nullable String yearWord) {
        if (first < 1 || last > 12) {
            return null;
        }
        var at = Position.of(m.group(1));
        int month = at.month(first, last);
        return Span.point(m.start(), m.end(), year(yearWord), month, at.day(first, last));
    }

    static int number(String word) {
        var known = NUMBERS.get(word);
        return known != null ? known : Integer.parseInt(word);
    }

    private static int year(@Nullable String word) {
        int year = word == null || word.isEmpty() ? 0 : Integer.parseInt(word);
        return year > 0 && year < 100 ? 2000 + year : year;
    }
}
