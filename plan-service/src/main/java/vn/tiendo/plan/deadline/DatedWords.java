package vn.tiendo.plan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the dates in a deadline's words bind to: a last day, or a span. */
record DatedWords(
        DeadlineKind kind,
        @Nullable LocalDate from,
        LocalDate to,
        boolean exclusive,
        boolean wholeYear,
        String reason) {

    private static final Pattern BEFORE = Pattern.compile("trước(?:\\s+(?:ngày|thời điểm))?\\s*$");
    private static final Pattern UNTIL =
            Pattern.compile("(?:đến|tới|hết)(?:\\s+hết)?(?:\\s+ngày)?\\s*$");
    private static final Pattern SINCE =
            Pattern.compile("(?<!\\p{L})(?:kể\\s+)?từ(?:\\s+ngày)?\\s*$");
    private static final Pattern AFTER = Pattern.compile("(?<!\\p{L})sau(?:\\s+ngày)?\\s*$");
    private static final Pattern RANGE =
            Pattern.compile("\\s*(?:-|đến|tới)(?:\\s+hết)?(?:\\s+ngày)?\\s*");
    private static final Pattern TOGETHER = Pattern.compile("\\s*(?:,|và|,\\s*và|/)\\s*");

    /** Null where the words name no date. */
    static @Nullable DatedWords read(String folded, @Nullable Integer planYear) {
        var spans = withYears(SpanScanner.scan(folded), planYear);
        if (spans.isEmpty() || !spans.stream().allMatch(Span::exists)) {
            return null;
        }
        var first = spans.get(0);
        var before = folded.substring(0, first.start());
        if (AFTER.matcher(before).find()) {
            return null;
        }
        if (spans.size() > 1) {
            var second = spans.get(1);
            var between = folded.substring(first.end(), second.start());
            if (RANGE.matcher(between).matches() && !second.to().isBefore(first.from())) {
                return span(first.from(), second.to());
            }
            if (TOGETHER.matcher(between).matches() && first.unit() == second.unit()) {
                return covering(spans);
            }
        }
        return single(first, before);
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
                    DeadlineKind.WITHIN, span.from(), span.to(), false, true, span.unit().reason());
        }
        return by(span.from(), span.to(), false, span.unit().reason());
    }

    private static DatedWords by(
            @Nullable LocalDate from, LocalDate to, boolean exclusive, String reason) {
        return new DatedWords(DeadlineKind.BY, from, to, exclusive, false, reason);
    }

    private static DatedWords span(LocalDate from, LocalDate to) {
        return new DatedWords(
                DeadlineKind.WITHIN, from, to, false, false, "ngày cuối của khoảng thời gian");
    }

    private static DatedWords covering(List<Span> spans) {
        var from = spans.stream().map(Span::from).min(LocalDate::compareTo).orElseThrow();
        var to = spans.stream().map(Span::to).max(LocalDate::compareTo).orElseThrow();
        return span(from, to);
    }

    /** A year stands once, behind the last: "Quý II - Quý III năm 2018" means 2018 twice. */
    private static List<Span> withYears(List<Span> spans, @Nullable Integer planYear) {
        var dated = new ArrayList<Span>();
        int year = planYear == null ? 0 : planYear;
        for (int i = spans.size() - 1; i >= 0; i--) {
            year = spans.get(i).year() != 0 ? spans.get(i).year() : year;
            if (year == 0) {
                return List.of();
            }
            dated.add(0, spans.get(i).in(year));
        }
        return dated;
    }
}
