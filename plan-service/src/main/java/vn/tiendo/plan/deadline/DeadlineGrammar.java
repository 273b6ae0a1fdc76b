package vn.tiendo.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.Words;

/**
 * Reads the words of a deadline cell. Never throws: what it does not understand is kept as it is
 * written, with {@link Doubt#UNREADABLE}.
 */
public final class DeadlineGrammar {

    /** No deadline is longer; what is, is a paragraph that strayed into the cell. */
    private static final int MOST_CHARACTERS = 600;

    private static final Pattern ORNAMENT = Pattern.compile("^[-+*•–\\s]+|[\\s.;,:]+$");
    private static final Pattern CONTINUOUS =
            Pattern.compile("thường xuyên|liên tục|hàng ngày|hàng tuần|thường kỳ|suốt năm");

    private static final Pattern LAST_YEAR = Pattern.compile("(?:19|20)\\d\\d$");

    private final @Nullable Integer planYear;
    private final @Nullable LocalDate issuedOn;

    /**
     * @param planYear the year meant where the words name none
     * @param issuedOn the plan's day of issue; its month's first day where only the month is known
     */
    public DeadlineGrammar(@Nullable Integer planYear, @Nullable LocalDate issuedOn) {
        this.planYear = planYear;
        this.issuedOn = issuedOn;
    }

    /** Every deadline of a cell, in order: separated by ";", by lines, or by commas between dates. */
    public List<Deadline> readAll(String cell) {
        return new DeadlineCell(this).read(cell);
    }

    /** The cell's words as they are written, one entry per deadline or list of dates. */
    public List<String> wordsOf(String cell) {
        return new DeadlineCell(this).parts(cell);
    }

    /**
     * The words as one deadline. Several dates are none: whoever wants them asks for all.
     *
     * @see #readAll
     */
    public Deadline read(String words) {
        var one = readOne(words);
        var listed = DateList.of(words, one, this);
        return listed.isEmpty() ? one : listed.size() == 1 ? listed.get(0) : several(one.text());
    }

    /** The year meant where the words name none; 0 where nobody knows it. */
    int year() {
        return planYear == null ? 0 : planYear;
    }

    Deadline readOne(String words) {
        var text = Words.joined(words);
        var bare = ORNAMENT.matcher(text).replaceAll("");
        var folded = Words.folded(bare);
        if (bare.isEmpty() || bare.length() > MOST_CHARACTERS || folded.length() != bare.length()) {
            return unknown(text);
        }
        var mended = DamagedWords.marked(DamagedWords.numerals(folded));
        if (!mended.equals(folded)) {
            var meant = understood(text, bare, mended);
            if (meant.kind() != DeadlineKind.UNKNOWN) {
                return meant.guessed("chữ in bị lỗi hoặc thiếu dấu");
            }
        }
        return understood(text, bare, folded);
    }

    private Deadline understood(String text, String bare, String folded) {
        if (EventWords.pointsElsewhere(folded)) {
            return alsoDated(external(text, bare, folded), folded);
        }
        var condition = EventWords.condition(bare, folded);
        if (condition.isPresent()) {
            var dated = datedIn(Shorthand.spelled(EventWords.beforeCondition(folded).strip()));
            return dated == null
                    ? alsoDated(waiting(text, condition.get()), folded)
                    : dated(text, dated).after(condition.get());
        }
        return inTime(text, bare, folded, Shorthand.spelled(folded));
    }

    /** "Theo hướng dẫn của Sở, chậm nhất 30/6": who waits must not overlook the date. */
    private static Deadline alsoDated(Deadline open, String folded) {
        return DatedWords.bindSomewhere(Shorthand.spelled(folded))
                ? open.guessed("có ghi thêm mốc thời gian chưa tính")
                : open;
    }

    private Deadline inTime(String text, String bare, String folded, String spelled) {
        boolean continuous = CONTINUOUS.matcher(folded).find();
        var every = RecurrenceWords.read(spelled);
        if (every.isPresent()
                && !(continuous && every.get().period() == Period.YEAR)
                && !quartersOfAnotherYear(spelled)) {
            var recurring = recurring(text, folded, every.get());
            var guess = RecurrenceGuess.of(spelled, every.get());
            return guess == null ? recurring : recurring.guessed(guess);
        }
        var dated = datedIn(spelled);
        if (continuous && (dated == null || dated.wholeYear())) {
            return simple(text, DeadlineKind.CONTINUOUS, "thực hiện trong cả năm kế hoạch");
        }
        if (dated != null) {
            return dated(text, dated);
        }
        return EventWords.mentionsRule(folded) ? external(text, bare, folded) : unknown(text);
    }

    private @Nullable DatedWords datedIn(String spelled) {
        return planYear == null && SpanScanner.scan(spelled).stream().allMatch(s -> s.year() == 0)
                ? null
                : DatedWords.read(spelled, planYear);
    }

    /** Occurrences lie in the plan's year: those of another are dates. */
    private boolean quartersOfAnotherYear(String spelled) {
        return Shorthand.everyQuarter(spelled)
                && LAST_YEAR.matcher(spelled).find()
                && !spelled.endsWith(String.valueOf(planYear));
    }

    private Deadline dated(String text, DatedWords words) {
        var explanation = "%s → %td/%<tm/%<tY: %s".formatted(text, words.to(), words.reason());
        var dated = bound(text, words, explanation);
        return words.guess() == null ? dated : dated.guessed(words.guess());
    }

    private Deadline bound(String text, DatedWords words, String explanation) {
        return new Deadline(
                text,
                words.kind(),
                words.from(),
                words.to(),
                words.exclusive(),
                null,
                null,
                null,
                explanation,
                doubts(words.to()));
    }

    private List<Doubt> doubts(LocalDate to) {
        if (planYear != null && to.getYear() < planYear) {
            return issuedOn != null && to.isBefore(issuedOn)
                    ? List.of(Doubt.SUSPECTED_YEAR_SLIP, Doubt.BEFORE_ISSUE)
                    : List.of(Doubt.SUSPECTED_YEAR_SLIP);
        }
        return issuedOn != null && to.isBefore(issuedOn) ? List.of(Doubt.BEFORE_ISSUE) : List.of();
    }

    private static Deadline recurring(String text, String folded, Recurrence every) {
        boolean exclusive =
                folded.contains("trước") && (every.day() != null || every.month() != null);
        var explanation = "%s → mỗi %s một lần".formatted(text, name(every.period()));
        return new Deadline(
                text,
                DeadlineKind.RECURRING,
                null,
                null,
                exclusive,
                every,
                null,
                null,
                explanation,
                List.of());
    }

    private static Deadline external(String text, String bare, String folded) {
        var authority = EventWords.authority(bare, folded);
        var explanation =
                "%s → chờ văn bản%s".formatted(text, authority == null ? "" : " của " + authority);
        return new Deadline(
                text,
                DeadlineKind.EXTERNAL,
                null,
                null,
                false,
                null,
                authority,
                null,
                explanation,
                List.of());
    }

    private static Deadline waiting(String text, String condition) {
        var explanation = "%s → chờ sự kiện: %s".formatted(text, condition);
        return new Deadline(
                text,
                DeadlineKind.CONDITIONAL,
                null,
                null,
                false,
                null,
                null,
                condition,
                explanation,
                List.of());
    }

    private static Deadline simple(String text, DeadlineKind kind, String reason) {
        return new Deadline(
                text, kind, null, null, false, null, null, null, text + " → " + reason, List.of());
    }

    private static Deadline several(String text) {
        return unread(text, "nhiều thời hạn, cần tách thành từng thời hạn");
    }

    private static Deadline unknown(String text) {
        return unread(text, "không hiểu, cần người xác định");
    }

    private static Deadline unread(String text, String why) {
        return new Deadline(
                text,
                DeadlineKind.UNKNOWN,
                null,
                null,
                false,
                null,
                null,
                null,
                text + " → " + why,
                List.of(Doubt.UNREADABLE));
    }

    private static String name(Period period) {
        return switch (period) {
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case HALF_YEAR -> "6 tháng";
            case YEAR -> "năm";
        };
    }
}
