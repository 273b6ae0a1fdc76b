package vn.tiendo.plan.calendar;

import java.util.Comparator;
import java.util.List;

/** The days of a year that differ from their weekday, in order. */
public record Calendar(int year, List<Day> days) {

    public Calendar {
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
    }

    public static String id(int year) {
        return "calendar-" + year;
    }

    public String id() {
        return id(year);
    }
}
