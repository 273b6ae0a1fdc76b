package vn.tiendo.plan.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a year that differ from their weekday, in order: the country's, or those that one
 * authority sets beside them. An authority's own day counts before the country's.
 *
 * @param authority whose days they are; null for the country's, as all were once
 * @param changedBy the name of who said so last; null as shipped
 */
public record Calendar(
        int year,
        @Nullable String authority,
        List<Day> days,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public Calendar {
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
    }

    /** Of the country. */
    public static String id(int year) {
        return "calendar-" + year;
    }

    /** Of one authority. No unit's id has a colon, so that no unit goes by the same key. */
    public static String id(int year, String authority) {
        return id(year) + ":" + authority;
    }

    public String id() {
        return authority == null ? id(year) : id(year, authority);
    }

    /** Whether it says the same, whoever said so. */
    boolean saysAs(Calendar other) {
        return days.equals(other.days);
    }
}
