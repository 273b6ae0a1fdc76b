package vn.tiendo.plan.calendar.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.plan.calendar.Calendar;
import vn.tiendo.plan.calendar.ShipCalendar;

/** The calendars in {@code calendars/*.json}, stored when the service first starts. */
final class ShippedCalendars implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ShippedCalendars.class);
    private static final List<Integer> YEARS = List.of(2025, 2026, 2027);

    private final ShipCalendar shipCalendar;

    ShippedCalendars(ShipCalendar shipCalendar) {
        this.shipCalendar = shipCalendar;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var calendar : read()) {
            if (shipCalendar.ship(calendar)) {
                log.info("calendar of {} stored: {} days", calendar.year(), calendar.days().size());
            }
        }
    }

    static List<Calendar> read() {
        var json = JsonMapper.builder().build();
        return YEARS.stream()
                .map(year -> new ClassPathResource("calendars/" + year + ".json"))
                .map(ShippedCalendars::open)
                .map(stream -> json.readValue(stream, Calendar.class))
                .toList();
    }

    private static InputStream open(ClassPathResource resource) {
        try {
            return resource.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
