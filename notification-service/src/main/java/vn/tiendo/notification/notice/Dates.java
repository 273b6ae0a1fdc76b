package vn.tiendo.notification.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and moments as they are written in Vietnam. */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private Dates() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** "31/03/2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "thứ Ba, 31/03/2026". */
    public static String dayWithName(LocalDate day) {
        return name(day.getDayOfWeek()) + ", " + DAY.format(day);
    }

    /** "08:00 ngày 26/03/2026". */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    private static String name(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
