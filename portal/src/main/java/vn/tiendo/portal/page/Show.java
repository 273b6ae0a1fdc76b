package vn.tiendo.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.defaults.clock.ClockDefaults;

/** How pages write dates and moments; known to templates as {@code @show}. */
@Component("show")
public class Show {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ClockDefaults.VIETNAM);

    /** What a service calls a field, as the pages' labels call it. */
    public String field(String field) {
        return FieldNames.of(field);
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "—" : DATE.format(date);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "—" : MOMENT.format(moment);
    }

    /** A count of which it is known whether there is more: 12, or "hơn 2.000". */
    public String count(long count, boolean more) {
        return more ? "hơn " + count(count) : count(count);
    }

    /** A count among things of which not all were read: 12, or "ít nhất 12". */
    public String atLeast(long count, boolean more) {
        return more ? "ít nhất " + count(count) : count(count);
    }

    /** A number of things, in groups of three: 1.234. */
    public String count(long count) {
        return String.format(java.util.Locale.forLanguageTag("vi"), "%,d", count);
    }
}
