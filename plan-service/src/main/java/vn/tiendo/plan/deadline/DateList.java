package vn.tiendo.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.Words;

/**
 * Several dates in one breath, each a deadline of its own: "Quý II, IV/2026", "Trước ngày 15/3 và 15/6",
 * "Sơ kết tháng 6, tổng kết tháng 12". What stands only once holds for all: the word in front of the
 * first, the year behind the last.
 */
final class DateList {

    private static final int MOST_CHARACTERS = 600;

    private static final Pattern ORNAMENT = Pattern.compile("^[-+*•–\\s]+|[\\s.;,:]+$");
    private static final Pattern JOINT =
            compile(
                    "\\s*[;&+]\\s*|\\s*,\\s*+(?:và\\s++)?+(?!(?:năm\\s*)?(?:19|20)\\d\\d)|\\s+và\\s+(?!(?:các|những)\\s+năm)|\\s*/\\s*(?=(?:quý|quí|tháng|iii|ii|iv|i)(?!\\p{L}))|(?<=\\d)\\s+(?=\\d{1,2}/)|(?<=[\\p{L}\\d])\\.\\s+(?=(?:quý|quí|tháng|trước)\\s)");
    private static final String YEAR = "(?:(?:\\s*/\\s*|\\s+năm\\s+)(?:19|20)\\d\\d)?";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String QUARTER = "(?:iv|iii|ii|i|[il1|]{1,3}v?|0?[1-4])";
    private static final Pattern MONTHS =
            compile(".*(?<!\\p{L})(?:tháng|t\\.?)\\s*\\d{1,2}" + YEAR + "$");
    private static final Pattern QUARTERS =
            compile(".*(?<!\\p{L})(?:qu[ýíiy]|qúy|qúi|q\\.?)\\s*" + QUARTER + YEAR + "$");
    private static final Pattern BARE_MONTH =
            compile(MONTH + "(?:\\s*[-–]\\s*" + MONTH + ")?" + YEAR);
    private static final Pattern BARE_QUARTER =
            compile(QUARTER + "(?:\\s*[-–]\\s*" + QUARTER + ")?" + YEAR);
    private static final Pattern FIRST_MONTHS =
            compile("(?:báo cáo\\s*)?(?:định kỳ\\s*)?(0?[369]\\s*tháng)(" + YEAR + ")");
    private static final Pattern WHOLE_YEAR = compile("năm");
    static final Pattern BARE_DAY =
            compile(
                    "(?:(?:hoàn thành|xong|trước|chậm nhất|muộn nhất|là|đến|hết|vào|trong|các)\\s+)*(?:ngày\\s*)?\\d{1,2}");
    private static final Pattern TURN = compile("(?:đợt|lần)\\s*\\d{1,2}");
    private static final Pattern DAY_OF_MONTH =
            compile("(?:ngày\\s*)?\\d{1,2}(?:\\s*/\\s*|\\s*tháng\\s*)(\\d{1,2})(?!\\d).*");
    private static final Pattern LEAD =
            compile(
                    "^(?:hoàn thành\\s+|xong\\s+)?(?:trước|chậm nhất(?:\\s+là)?|muộn nhất(?:\\s+là)?|đến\\s+hết|đến|hết)(?:\\s+ngày)?\\s+(?=\\d|tháng|quý|quí|[tq]\\.?\\d)");
    private static final Pattern DIGIT = compile("\\d.*");
    private static final Pattern PLAIN = compile("(?:\\d|ngày|tháng|quý|quí|[tq]\\.?\\d).*");
    private static final Pattern LIMIT =
            compile("^(?:hoàn thành|trước|chậm nhất|muộn nhất|xong).*");
    private static final Pattern NOTE = compile("\\s*\\([^()]*\\)$");

    private final DeadlineGrammar grammar;
    private final List<String> parts;

    private DateList(DeadlineGrammar grammar, List<String> parts) {
        this.grammar = grammar;
        this.parts = parts;
    }

    /**
     * @param whole how the words read as one deadline
     * @return at least two deadlines; the whole as one where its periods follow each other without a
     *     gap; empty where the words are no list of dates
     */
    static List<Deadline> of(String words, Deadline whole, DeadlineGrammar grammar) {
        boolean dated =
                whole.kind() == DeadlineKind.BY
                        || whole.kind() == DeadlineKind.WITHIN
                        || whole.kind() == DeadlineKind.UNKNOWN;
        if (!dated || whole.condition() != null || words.length() > MOST_CHARACTERS) {
            return List.of();
        }
        var parts = counted(apart(bare(words)));
        if (parts.size() < 2) {
            return List.of();
        }
        var list = new DateList(grammar, parts);
        list.named();
        list.daysOfAMonth();
        list.led(PLAIN);
        var dates = list.read();
        return spans(whole, dates)
                ? List.of(whole.guessed("các kỳ liền nhau, hiểu là một khoảng thời gian"))
                : dates;
    }

    /** At the signs that stand outside of brackets. */
    static List<String> apart(String words) {
        var parts = new ArrayList<String>();
        int from = 0;
        var joint = JOINT.matcher(words);
        while (joint.find()) {
            var before = words.substring(0, joint.start());
            if (joint.end() > from && before.lastIndexOf('(') <= before.lastIndexOf(')')) {
                parts.add(words.substring(from, joint.start()).strip());
                from = joint.end();
            }
        }
        parts.add(words.substring(from).strip());
        return parts;
    }

    /** "Đợt 1, 15/6 và đợt 2, 15/12": what only counts belongs to the date behind it. */
    private static List<String> counted(List<String> parts) {
        var all = new ArrayList<String>();
        var count = "";
        for (var part : parts) {
            if (TURN.matcher(part).matches()) {
                count += part + ", ";
            } else {
                all.add(count + part);
                count = "";
            }
        }
        return count.isEmpty() ? all : parts;
    }

    /**
     * Deadlines that stand apart, of which some say only a day.
     *
     * @param parts nothing but dates
     * @return empty where one of them is no date, or says another more closely
     */
    static List<Deadline> standingApart(List<String> parts, DeadlineGrammar grammar) {
        var bare = new ArrayList<String>();
        parts.forEach(part -> bare.add(bare(part)));
        var list = new DateList(grammar, bare);
        list.daysOfAMonth();
        list.led(DIGIT);
        return list.read();
    }

    private List<Deadline> read() {
        var read = new ArrayList<Deadline>();
        int year = 0;
        Deadline next = null;
        for (int i = parts.size() - 1; i >= 0; i--) {
            var one = read(parts.get(i), year, next);
            if (one == null || next != null && within(one, next, parts.get(i + 1))) {
                return List.of();
            }
            year = yearIn(one.text());
            next = one;
            read.add(0, one);
        }
        return read;
    }

    /** Null where the part is no date. One that would come after the next lies in the year before. */
    private @Nullable Deadline read(String part, int year, @Nullable Deadline next) {
        var one = grammar.readOne(year == 0 ? part : dated(part, year));
        if (year != 0 && yearIn(part) == 0 && later(one, next)) {
            var before = grammar.readOne(dated(part, year - 1));
            one = turned(one, before, year - 1);
        }
        boolean date = one.kind() == DeadlineKind.BY || one.kind() == DeadlineKind.WITHIN;
        return date ? one : null;
    }

    /** A day that would come to lie before the plan's year more likely stands out of order. */
    private Deadline turned(Deadline one, Deadline before, int year) {
        if (year == grammar.year()) {
            return before;
        }
        return one.from() == null && year < grammar.year()
                ? one.guessed("các mốc không theo thứ tự thời gian")
                : before.guessed("năm liền trước năm ghi ở sau");
    }

    private static boolean later(Deadline one, @Nullable Deadline next) {
        var begin = one.from() == null ? one.to() : one.from();
        return next != null && next.to() != null && begin != null && begin.isAfter(next.to());
    }

    /** "Quý I/2026, chậm nhất 15/3" is one deadline, said more closely. */
    private static boolean within(Deadline one, Deadline next, String words) {
        return LIMIT.matcher(words).matches()
                && one.from() != null
                && one.to() != null
                && next.to() != null
                && !next.to().isBefore(one.from())
                && !next.to().isAfter(one.to());
    }

    /**
     * "Quý I, II" is the time from January to June: one thing to do, not one in each. All four
     * quarters are no such time: they say how often.
     */
    private static boolean spans(Deadline whole, List<Deadline> dates) {
        for (int i = 1; i < dates.size(); i++) {
            var end = dates.get(i - 1).to();
            if (end == null || !end.plusDays(1).equals(dates.get(i).from())) {
                return false;
            }
        }
        var begin = whole.from();
        var end = whole.to();
        return dates.size() > 1
                && begin != null
                && end != null
                && begin.equals(dates.get(0).from())
                && end.equals(dates.get(dates.size() - 1).to())
                && !begin.plusYears(1).minusDays(1).equals(end);
    }

    /** "Tháng 4, 7, 10/2026": the word in front of the first number is meant with each. */
    private void named() {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var before = i == 0 ? "" : parts.get(i - 1);
            if (BARE_QUARTER.matcher(part).matches() && QUARTERS.matcher(before).matches()) {
                parts.set(i, "Quý " + part);
            } else if (BARE_MONTH.matcher(part).matches() && MONTHS.matcher(before).matches()) {
                parts.set(i, "tháng " + part);
            } else if (WHOLE_YEAR.matcher(part).matches()) {
                parts.set(i, "cả " + part);
            }
            var months = FIRST_MONTHS.matcher(part);
            if (months.matches()) {
                parts.set(i, months.group(1) + " đầu năm" + digits(months.group(2)));
            }
        }
    }

    private static String digits(String year) {
        return year.isEmpty() ? "" : " " + year.replaceAll("\\D", "");
    }

    /** "Ngày 15, 30/6": the month behind the last day is meant with each. */
    private void daysOfAMonth() {
        for (int i = parts.size() - 2; i >= 0; i--) {
            var next = DAY_OF_MONTH.matcher(parts.get(i + 1));
            var part = parts.get(i);
            if (BARE_DAY.matcher(part).matches() && next.matches()) {
                parts.set(i, part + "/" + next.group(1));
            }
        }
    }

    /** "Trước ngày 15/3 và 15/6": the word in front of the first holds for each that has none. */
    private void led(Pattern plainly) {
        var lead = LEAD.matcher(parts.get(0));
        if (!lead.find() || !plainly.matcher(parts.get(0).substring(lead.end())).matches()) {
            return;
        }
        boolean day = lead.group().strip().toLowerCase(Locale.ROOT).endsWith("ngày");
        for (int i = 1; i < parts.size(); i++) {
            var part = parts.get(i);
            var plain = day ? part.replaceFirst("(?iu)^ngày\\s+", "") : part;
            if ((day ? DIGIT : plainly).matcher(plain).matches()) {
                parts.set(i, lead.group() + plain);
            }
        }
    }

    /** Under a year where the part names none; its note stays behind. */
    private static String dated(String part, int year) {
        if (yearIn(part) != 0) {
            return part;
        }
        var note = NOTE.matcher(part);
        var core = note.find() ? part.substring(0, note.start()) : part;
        var spans = SpanScanner.scan(spelled(core));
        if (spans.isEmpty() || spans.get(spans.size() - 1).end() != spelled(core).length()) {
            return part;
        }
        var sign = core.endsWith("năm") ? " " : "/";
        return core + sign + year + part.substring(core.length());
    }

    static int yearIn(String words) {
        var spans = SpanScanner.scan(spelled(words));
        return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).year();
    }

    static String bare(String words) {
        return ORNAMENT.matcher(Words.joined(words)).replaceAll("");
    }

    static String spelled(String words) {
        return Shorthand.words(DamagedWords.numerals(Words.folded(words)));
    }

    private static Pattern compile(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
