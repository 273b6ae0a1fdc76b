package vn.tiendo.plan.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The calendar periods of a year, each with the day that a recurrence names in it. */
final class Occurrences {

    private Occurrences() {}

    static List<Occurrence> of(Recurrence every, boolean exclusive, int year) {
        return IntStream.range(0, 12 / every.period().months())
                .mapToObj(index -> occurrence(every, exclusive, year, index))
                .toList();
    }

    private static Occurrence occurrence(Recurrence every, boolean exclusive, int year, int index) {
        int months = every.period().months();
        var first = LocalDate.of(year, 1 + index * months, 1);
        return new Occurrence(
                key(every.period(), year, index), first, due(every, exclusive, first));
    }

    private static LocalDate due(Recurrence every, boolean exclusive, LocalDate first) {
        if (every.position() != null) {
            return point(every.position(), every, first);
        }
        var last = YearMonth.from(first).plusMonths(every.period().months() - 1L);
        var month = every.month() == null ? last : YearMonth.of(first.getYear(), every.month());
        if (every.following()) {
            month = month.plusMonths(1);
        }
        var named =
                every.day() == null
                        ? month.atEndOfMonth()
                        : month.atDay(Math.min(every.day(), month.lengthOfMonth()));
        return exclusive ? before(named, every) : named;
    }

    private static LocalDate point(Position position, Recurrence every, LocalDate first) {
        int months = every.period().months();
        var begin = every.following() ? first.plusMonths(months) : first;
        int last = begin.getMonthValue() + months - 1;
        var month = YearMonth.of(begin.getYear(), position.month(begin.getMonthValue(), last));
        return month.atDay(
                Math.min(
                        every.day() == null
                                ? position.day(begin.getMonthValue(), last)
                                : every.day(),
                        month.lengthOfMonth()));
    }

    /** "Trước ngày 15" is the 14th; "trước tháng 6", with no day, is the last day of May. */
    private static LocalDate before(LocalDate named, Recurrence every) {
        return every.day() == null ? named.withDayOfMonth(1).minusDays(1) : named.minusDays(1);
    }

    private static String key(Period period, int year, int index) {
        return switch (period) {
            case MONTH -> "%d-%02d".formatted(year, index + 1);
            case QUARTER -> "%d-Q%d".formatted(year, index + 1);
            case HALF_YEAR -> "%d-H%d".formatted(year, index + 1);
            case YEAR -> Integer.toString(year);
        };
    }
}
