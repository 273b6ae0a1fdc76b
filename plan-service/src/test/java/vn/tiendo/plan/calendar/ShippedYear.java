package vn.tiendo.plan.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.eventing.Event;
import vn.tiendo.plan.calendar.web.Shipped;

/** The shipped calendars, and the days of an invented ward, as they are told of. */
public final class ShippedYear {

    private ShippedYear() {}

    public static Event told(int year) {
        return Shipped.calendars().stream()
                .filter(calendar -> calendar.year() == year)
                .map(CalendarChanged::of)
                .findFirst()
                .orElseThrow();
    }

    public static Event ownDays() {
        var days =
                List.of(
                        day("2026-03-14", DayKind.WORKING_DAY, "Làm việc sáng thứ Bảy"),
                        day("2026-03-06", DayKind.HOLIDAY, "Ngày truyền thống của phường"));
        return CalendarChanged.of(new Calendar(2026, "song-mai", days, null, null));
    }

    private static Day day(String date, DayKind kind, String name) {
        return new Day(LocalDate.parse(date), kind, name, "Thông báo của UBND phường");
    }
}
