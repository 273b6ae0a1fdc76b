package vn.tiendo.plan.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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

    Calendar of(int year) {
        return new Calendar(year, days.stream().map(DayRequest::day).toList());
    }
}
