package vn.tiendo.plan.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.plan.calendar.Calendar;
import vn.tiendo.plan.calendar.Day;
import vn.tiendo.plan.calendar.DayKind;

/** The days of a year as they are sent. */
record CalendarRequest(@NotNull @Size(max = 366) List<@NotNull @Valid DayRequest> days) {

    /** A day, with the law or the notice that says so. */
    record DayRequest(
            @NotNull LocalDate date,
            @NotNull DayKind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String source) {

        Day day() {
            return new Day(date, kind, name, source);
        }
    }

    /** @param authority whose days they are; null for the country's */
    Calendar of(int year, @Nullable String authority, Caller by, Instant at) {
        var sent = days.stream().map(DayRequest::day).toList();
        return new Calendar(year, authority, sent, by.name(), at);
    }
}
