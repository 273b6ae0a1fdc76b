package vn.tiendo.plan.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of the calendar named at a place of a text, its year possibly left open.
 *
 * @param start first character of the words
 * @param end behind the last character
 * @param year 0 where the words name none
 * @param firstMonth month of the first day, 1 to 12
 * @param lastMonth month of the last day
 * @param day a single day of {@code lastMonth}; 0 for whole months, 99 for its last day
 */
record Span(int start, int end, Unit unit, int year, int firstMonth, int lastMonth, int day) {

    static final int LAST_DAY = 99;

    /** What the words name; it decides how the reading is explained. */
    enum Unit {
        DAY("đúng ngày ghi"),
        POINT("mốc trong kỳ theo Điều 146 Bộ luật Dân sự 2015"),
        MONTH("ngày cuối tháng"),
        QUARTER("ngày cuối quý"),
        MONTHS("ngày cuối kỳ"),
        YEAR("trong cả năm");

        private final String reason;

        Unit(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static Span day(int start, int end, int year, int month, int day) {
        return new Span(start, end, Unit.DAY, year, month, month, day);
    }

    static Span months(int start, int end, Unit unit, int year, int first, int last) {
        return new Span(start, end, unit, year, first, last, 0);
    }

    /** The first, the 15th or the last day that "đầu", "giữa", "cuối" mean. */
    static Span point(int start, int end, int year, int month, int day) {
        return new Span(start, end, Unit.POINT, year, month, month, day);
    }

    Span in(int otherYear) {
        return new Span(start, end, unit, otherYear, firstMonth, lastMonth, day);
    }

    Span endingAt(int otherEnd, int otherYear) {
        return new Span(start, otherEnd, unit, otherYear, firstMonth, lastMonth, day);
    }

    boolean isDay() {
        return unit == Unit.DAY || unit == Unit.POINT;
    }

    LocalDate from() {
        return isDay() ? to() : LocalDate.of(year, firstMonth, 1);
    }

    LocalDate to() {
        var month = YearMonth.of(year, lastMonth);
        return isDay() && day != LAST_DAY ? month.atDay(day) : month.atEndOfMonth();
    }

    /** 29 February stands only in leap years, 31 April never. */
    boolean exists() {
        var length =
                year == 0
                        ? java.time.Month.of(lastMonth).maxLength()
                        : YearMonth.of(year, lastMonth).lengthOfMonth();
        return !isDay() || day == LAST_DAY || day <= length;
    }
}
