package vn.tiendo.plan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the dates in a deadline's words bind to: a last day, or a span.
 *
 * @param guess what else the words may mean, or leave open; null where nothing
 */
record DatedWords(
        DeadlineKind kind,
        @Nullable LocalDate from,
        LocalDate to,
        boolean exclusive,
        boolean wholeYear,
        String reason,
        @Nullable String guess) {

    private static final Pattern BEFORE = Pattern.compile("trước(?:\\s+(?:ngày|thời điểm))?\\s*$");
    private static final Pattern UNTIL =
            Pattern.compile("(?:đến|tới|hết)(?:\\s+hết)?(?:\\s+ngày)?\\s*$");
    private static final Pattern SINCE =
            Pattern.compile("(?<!\\p{L})(?:kể\\s+)?từ(?:\\s+ngày)?\\s*$");
    private static final Pattern AFTER = Pattern.compile("(?<!\\p{L})sau(?:\\s+ngày)?\\s*$");
    private static final Pattern RANGE =
            Pattern.compile("\\s*(?:-|đến|tới)(?:\\s+hết)?(?:\\s+ngày)?\\s*");
    private static final Pattern TOGETHER = Pattern.compile("\\s*(?:,|và|,\\s*và|/|;|&|\\+)\\s*");
    private static final Pattern EITHER =
            Pattern.compile("\\s*,?\\s*(?:hoặc|hay)(?:\\s+(?:là|trong|trước|ngày))*\\s*");

    /** Only the words that bind: what a report is about stands in front of them. */
    private static final Pattern BINDING =
            Pattern.compile(
                    "(?:trước|chậm nhất|muộn nhất|hết|hoàn thành|xong)(?:\\s+(?:là|ngày|trong|vào|trước))*\\s*$");

    /** Null where the words name no date. */
    static @Nullable DatedWords read(String folded, @Nullable Integer planYear) {
        var asides = new Asides(folded);
        var told = asides.without();
        var spans = withYears(SpanScanner.scan(told), planYear);
        if (spans.isEmpty() || !spans.stream().allMatch(Span::exists)) {
            return null;
        }
        var before = told.substring(0, spans.get(0).start());
        if (AFTER.matcher(before).find()) {
            return null;
        }
        var dated = spans.size() == 1 ? single(spans.get(0), before) : several(told, spans);
        if (dated.guess() != null) {
            return dated;
        }
        if (asides.bind()) {
            return dated.guessed("chưa tính mốc ghi trong ngoặc");
        }
        return Asides.numberLeft(told, spans)
                ? dated.guessed("còn con số chưa hiểu trong thời hạn")
                : dated;
    }

    /** Whether the words say of some date that it is the last. */
    static boolean bindSomewhere(String folded) {
        return SpanScanner.scan(folded).stream()
                .anyMatch(span -> BINDING.matcher(folded.substring(0, span.start())).find());
    }

    private static DatedWords several(String told, List<Span> spans) {
        var first = spans.get(0);
        var second = spans.get(1);
        var before = told.substring(0, first.start());
        var between = told.substring(first.end(), second.start());
        if (RANGE.matcher(between).matches() && !second.to().isBefore(first.from())) {
            var range = span(first.from(), second.to());
            return spans.size() == 2 ? range : range.guessed("chỉ tính khoảng đầu tiên");
        }
        if (spans.size() == 2 && EITHER.matcher(between).matches()) {
            var last = second.to().isBefore(first.to()) ? first : second;
            return single(last, before).guessed("nêu hai mốc để chọn, lấy mốc muộn nhất");
        }
        if (TOGETHER.matcher(between).matches() && first.unit() == second.unit()) {
            return covering(spans).guessed("nhiều mốc, lấy cả khoảng thời gian");
        }
        return bound(told, spans);
    }

    /** "Báo cáo quý I trước ngày 15/3": one of the dates says until when, others what about. */
    private static DatedWords bound(String told, List<Span> spans) {
        var binding = new ArrayList<DatedWords>();
        int from = 0;
        for (var span : spans) {
            var before = told.substring(from, span.start());
            if (BINDING.matcher(before).find()) {
                binding.add(single(span, before));
            }
            from = span.end();
        }
        var first = spans.get(0);
        return binding.size() == 1
                ? binding.get(0).guessed("nêu nhiều mốc, lấy mốc phải hoàn thành")
                : single(first, told.substring(0, first.start()))
                        .guessed("nêu nhiều mốc, lấy mốc đầu tiên");
    }

    private static DatedWords single(Span span, String before) {
        if (BEFORE.matcher(before).find()) {
            return by(null, span.from().minusDays(1), true, "ngày liền trước mốc đã ghi");
        }
        if (SINCE.matcher(before).find()) {
            return span(span.from(), LocalDate.of(span.year(), 12, 31));
        }
        if (UNTIL.matcher(before).find() || span.isDay()) {
            return by(
                    null,
                    span.to(),
                    false,
                    span.unit() == Span.Unit.YEAR ? "ngày cuối năm" : span.unit().reason());
        }
        if (span.unit() == Span.Unit.YEAR) {
            return new DatedWords(
                    DeadlineKind.WITHIN,
                    span.from(),
                    span.to(),
                    false,
                    true,
                    span.unit().reason(),
                    null);
        }
        return by(span.from(), span.to(), false, span.unit().reason());
    }

    private static DatedWords by(
            @Nullable LocalDate from, LocalDate to, boolean exclusive, String reason) {
        return new DatedWords(DeadlineKind.BY, from, to, exclusive, false, reason, null);
    }

    private static DatedWords span(LocalDate from, LocalDate to) {
        return new DatedWords(
                DeadlineKind.WITHIN,
                from,
                to,
                false,
                false,
                "ngày cuối của khoảng thời gian",
                null);
    }

    private DatedWords guessed(String note) {
        return new DatedWords(kind, from, to, exclusive, wholeYear, reason, note);
    }

    private static DatedWords covering(List<Span> spans) {
        var from = spans.stream().map(Span::from).min(LocalDate::compareTo).orElseThrow();
        var to = spans.stream().map(Span::to).max(LocalDate::compareTo).orElseThrow();
        return span(from, to);
    }

    /**
     * A year stands once, behind the last: "Quý II - Quý III năm 2018" means 2018 twice, "Tháng 11 -
     * tháng 02/2019" begins the year before.
     */
    private static List<Span> withYears(List<Span> spans, @Nullable Integer planYear) {
        var dated = new ArrayList<Span>();
        int year = planYear == null ? 0 : planYear;
        boolean named = false;
        for (int i = spans.size() - 1; i >= 0; i--) {
            var span = spans.get(i);
            boolean turns =
                    named
                            && span.year() == 0
                            && span.firstMonth() > dated.get(0).lastMonth()
                            && dated.get(0).year() == year;
            year = span.year() != 0 ? span.year() : turns ? year - 1 : year;
            named |= span.year() != 0;
            if (year == 0) {
                return List.of();
            }
            dated.add(0, span.in(year));
        }
        return dated;
    }
}
