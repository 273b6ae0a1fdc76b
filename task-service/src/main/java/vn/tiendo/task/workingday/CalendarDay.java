package vn.tiendo.task.workingday;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One day of the published calendar that departs from the plain week. */
public record CalendarDay(LocalDate date, DayKind kind, @Nullable String name) {}
