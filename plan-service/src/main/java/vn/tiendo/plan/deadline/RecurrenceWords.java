package vn.tiendo.plan.deadline;

import static java.util.regex.Pattern.compile;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Hàng quý", "Định kỳ 3 tháng, 6 tháng", "01 lần/quý", "Trước ngày 15 tháng 11 hàng năm". */
final class RecurrenceWords {

    private static final String EACH =
            "(tháng|quý|năm|(?:6|06|sáu)\\s*tháng|(?:3|03|ba)\\s*tháng|nửa\\s*năm)";
    private static final Pattern EVERY =
            compile(
                    "(?:hàng|mỗi|từng|các|theo)\\s+"
                            + EACH
                            + "(?![\\p{L}\\d])(?!\\s+(?:tiếp theo|tiếp|sau|kế tiếp|trong(?!\\s+(?:cả\\s+)?năm)))");
    private static final Pattern PERIODIC =
            compile(
                    "định\\s*kỳ[^;.]*?(?<![\\p{L}\\d])(?:theo\\s+)?"
                            + EACH
                            + "(?!\\s*(?:\\d|[/]\\s*\\d))(?![\\p{L}])");
    static final Pattern TIMES =
            compile(
                    "(?:(\\d{1,2})|một)?\\s*lần\\s*(?:/|một|mỗi|trong)\\s*(?:1\\s*|01\\s*)?"
                            + EACH
                            + "(?![\\p{L}])");
    private static final Pattern MONTHS_EACH =
            compile(
                    "(?<!\\d)(\\d{1,2})\\s*tháng\\s*(?:/|một|1|01)\\s*(?:một\\s*|1\\s*|01\\s*)?lần");
    private static final Pattern PER_TIME =
            compile("(tháng|quý|năm)\\s*(?:/|một|1)\\s*(?:1\\s*|01\\s*)?lần");
    private static final String NAMED =
            "(?:tháng|quý(?:\\s*(?:iv|iii|ii|i|[1-4]))?|(?:3|03|6|06|9|09|sáu)\\s*tháng(?:\\s*đầu(?:\\s*năm)?)?|(?:cả\\s*|tổng\\s*kết\\s*)?năm)";
    private static final Pattern LIST =
            compile("(?:báo\\s*cáo\\s*)?" + NAMED + "(?:\\s*(?:,|và|/|;)\\s*" + NAMED + ")+");

    /** Named quarters are times of one year, not a rhythm. */
    private static final Pattern QUARTERS =
            compile(
                    "quý\\s*(?:iv|iii|ii|i|[1-4])(?:\\s*(?:,|và|/|;)\\s*quý\\s*(?:iv|iii|ii|i|[1-4]))+");

    /** "Tuần đầu của quý": a week of every period, not of one that is named. */
    private static final Pattern WEEK =
            compile(
                    "tuần\\s*(?:thứ\\s*)?(đầu|cuối|[1-4]|nhất|hai|ba|tư)(?:\\s*(?:tiên|cùng))?\\s*(?:của\\s*)?(?:(?:hàng|mỗi|từng)\\s*)?"
                            + "(tháng\\s*(?:đầu|cuối)\\s*(?:của\\s*)?(?:(?:hàng|mỗi|từng)\\s*)?quý|tháng|quý)(?!\\s*(?:i|v|\\d|sau|tiếp|này|đầu|cuối|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp|nhất))(?!\\p{L})");

    static final Pattern EACH_TIMES =
            compile(
                    "(?:hàng|mỗi|một)\\s+"
                            + EACH
                            + "\\s*(?:ít nhất\\s+|tối thiểu\\s+)?(\\d{1,2})\\s*lần(?!\\p{L})");
    private static final Pattern PARTIAL =
            compile("(?:báo\\s*cáo\\s*)?(?:định\\s*kỳ\\s*)?(" + LIST.pattern() + ")");
    private static final Pattern NUMBERED =
            compile("quý\\s*(iv|iii|ii|i|[1-4])|0?([69]|sáu)\\s*tháng|năm|(quý|tháng)");

    private static final Pattern LAST_MONTH =
            compile(
                    "tháng\\s+(?:cuối\\s+(?:của\\s+)?(?:mỗi\\s+|hàng\\s+)?quý|đầu\\s+(?:của\\s+)?quý\\s+(?:sau|tiếp|kế))(?!\\s*(?:i|v|\\d))");
    private static final Pattern SHORT = compile("(?:đầu|giữa|cuối)\\s+(tháng|quý)");
    private static final Pattern SMALLER = compile("(?<!\\d)(?:3|03|9|09|ba|chín)\\s*tháng|quý");
    private static final Pattern HALF = compile("(?<!\\d)(?:6|06|sáu)\\s*tháng|nửa\\s*năm");

    static final Pattern DAY =
            compile(
                    "ngày\\s*(?:mùng\\s*)?(\\d{1,2})(?:\\s*(?:tháng|/)\\s*(\\d{1,2}))?|(?<![\\d/])(\\d{1,2})\\s*/\\s*(\\d{1,2})(?![/\\d])");
    private static final Pattern POINT =
            compile("^(?:vào\\s+)?(đầu|giữa|cuối)\\s+(?:(?:của|mỗi|hàng|từng|các)\\s+)?(\\S+)");
    private static final Pattern FOLLOWING =
            compile(
                    "(?:tháng|quý|kỳ)\\s+(?:sau|tiếp\\s+theo|kế\\s+tiếp|liền\\s+kề)|đầu\\s+(?:của\\s+)?quý\\s+(?:sau|tiếp)");
    private static final Pattern YEARLY_MONTH = compile("tháng\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern YEARLY_QUARTER =
            compile("quý\\s*(iv|iii|ii|i|[1-4])(?![\\p{L}\\d])");

    private RecurrenceWords() {}

    static Optional<Recurrence> read(String folded) {
        var week = WEEK.matcher(folded);
        if (week.find()) {
            return Optional.of(weekly(week.group(1), week.group(2)));
        }
        return Optional.ofNullable(period(folded)).map(period -> anchored(period, folded));
    }

    /** The seventh day ends the first week; the last week ends with the period. */
    private static Recurrence weekly(String week, String of) {
        var period = of.endsWith("quý") ? Period.QUARTER : Period.MONTH;
        if (week.equals("cuối")) {
            return of.contains("đầu")
                    ? Recurrence.at(Position.START, period, false).onDay(31)
                    : Recurrence.each(period);
        }
        int day = 7 * (week.equals("đầu") ? 1 : SpanScanner.number(week));
        return period == Period.MONTH || of.contains("cuối")
                ? Recurrence.on(day, null, period, false)
                : Recurrence.at(Position.START, period, false).onDay(day);
    }

    /** "Quý I, 6 tháng, năm": some ends of periods, but not all of a rhythm. */
    static boolean partial(String text) {
        var list = PARTIAL.matcher(text);
        if (!list.matches()) {
            return false;
        }
        var ends = new TreeSet<Integer>();
        var named = NUMBERED.matcher(list.group(1).replaceAll("0?3\\s*tháng", "tháng"));
        while (named.find()) {
            if (named.group(3) != null) {
                return false;
            }
            ends.add(end(named));
        }
        return !ends.equals(Set.of(3, 6, 9, 12)) && !ends.equals(Set.of(6, 12));
    }

    private static int end(MatchResult named) {
        if (named.group(1) != null) {
            return 3 * SpanScanner.number(named.group(1));
        }
        return named.group(2) == null ? 12 : SpanScanner.number(named.group(2));
    }

    private static @Nullable Period period(String text) {
        if (partial(text)) {
            return null;
        }
        var times = TIMES.matcher(text);
        if (times.find()) {
            return timesIn(times.group(1), named(times.group(2)));
        }
        var each = EACH_TIMES.matcher(text);
        if (each.find()) {
            return timesIn(each.group(2), named(each.group(1)));
        }
        var months = MONTHS_EACH.matcher(text);
        if (months.find()) {
            return ofMonths(Integer.parseInt(months.group(1)));
        }
        var per = PER_TIME.matcher(text);
        if (per.find()) {
            return named(per.group(1));
        }
        if (EVERY.matcher(text).find()
                || PERIODIC.matcher(text).find()
                || LIST.matcher(text).matches() && !QUARTERS.matcher(text).matches()) {
            return smallest(text);
        }
        if (LAST_MONTH.matcher(text).find() || Shorthand.everyQuarter(text)) {
            return Period.QUARTER;
        }
        var ends = SHORT.matcher(text);
        return ends.matches() ? named(ends.group(1)) : null;
    }

    /** Where several are listed ("quý, 6 tháng, năm"), the shortest covers the others. */
    private static Period smallest(String text) {
        if (text.matches(
                ".*(?:hàng|mỗi|từng|các)\\s+tháng.*|(?:định\\s*kỳ\\s*)?(?:báo cáo )?(?:theo\\s+)?tháng(?!\\s*\\d).*")) {
            return Period.MONTH;
        }
        boolean yearlyOnly =
                text.matches(".*(?:hàng|mỗi)\\s+năm.*")
                        && !text.matches(
                                ".*(?:hàng|mỗi|từng|các|định\\s*kỳ)\\s+(?:quý|3|03|6|06|9).*");
        if (yearlyOnly && !text.matches(".*(?:,|và)\\s*(?:hàng|mỗi)\\s+năm.*")) {
            return Period.YEAR;
        }
        if (SMALLER.matcher(text).find()) {
            return Period.QUARTER;
        }
        return HALF.matcher(text).find() ? Period.HALF_YEAR : Period.YEAR;
    }

    private static Recurrence anchored(Period period, String text) {
        boolean following = FOLLOWING.matcher(text).find();
        var day = DAY.matcher(text);
        if (day.find()) {
            int number = Integer.parseInt(day.group(1) != null ? day.group(1) : day.group(3));
            var month = day.group(1) != null ? day.group(2) : day.group(4);
            return Recurrence.on(
                    within(number, 31),
                    period == Period.YEAR && month != null
                            ? within(Integer.parseInt(month), 12)
                            : null,
                    period,
                    following);
        }
        var point = POINT.matcher(text);
        var position = point.find() ? Position.of(point.group(1)) : Position.END;
        var named = period == Period.YEAR ? months(text) : null;
        if (named != null) {
            return inMonths(named, position, following);
        }
        if (position == Position.END) {
            return Recurrence.on(null, null, period, following);
        }
        // "đầu tháng cuối quý": a point of the period's last month
        return "tháng".equals(point.group(2))
                ? Recurrence.on(position.day(1, 1), null, period, following)
                : Recurrence.at(position, period, following);
    }

    private static Recurrence inMonths(int[] named, Position position, boolean following) {
        int day = position.day(named[0], named[1]);
        return Recurrence.on(
                day == Span.LAST_DAY ? null : day,
                position.month(named[0], named[1]),
                Period.YEAR,
                following);
    }

    /** The first and the last month of the month or quarter that is named; null where none is. */
    private static int @Nullable [] months(String text) {
        var month = YEARLY_MONTH.matcher(text);
        if (month.find()) {
            var number = within(Integer.parseInt(month.group(1)), 12);
            return number == null ? null : new int[] {number, number};
        }
        var quarter = YEARLY_QUARTER.matcher(text);
        if (!quarter.find()) {
            return null;
        }
        int last = 3 * SpanScanner.number(quarter.group(1));
        return new int[] {last - 2, last};
    }

    private static @Nullable Integer within(int number, int most) {
        return number >= 1 && number <= most ? number : null;
    }

    private static @Nullable Period timesIn(@Nullable String times, Period of) {
        int count = times == null ? 1 : Math.max(1, Integer.parseInt(times));
        return of.months() % count == 0 ? ofMonths(of.months() / count) : Period.MONTH;
    }

    static @Nullable Period ofMonths(int months) {
        return switch (months) {
            case 1 -> Period.MONTH;
            case 3 -> Period.QUARTER;
            case 6 -> Period.HALF_YEAR;
            case 12 -> Period.YEAR;
            default -> null;
        };
    }

    static Period named(String word) {
        if (word.equals("tháng")) {
            return Period.MONTH;
        }
        if (word.equals("quý")
                || word.startsWith("3")
                || word.startsWith("03")
                || word.startsWith("ba")) {
            return Period.QUARTER;
        }
        return word.equals("năm") ? Period.YEAR : Period.HALF_YEAR;
    }
}
