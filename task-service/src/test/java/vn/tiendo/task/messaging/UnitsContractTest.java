package vn.tiendo.task.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.task.unit.UnitRef;
import vn.tiendo.task.unit.UnitTold;
import vn.tiendo.task.workingday.AuthorityCalendarChanged;
import vn.tiendo.task.workingday.CalendarChanged;
import vn.tiendo.task.workingday.CalendarDay;
import vn.tiendo.task.workingday.DayKind;
import vn.tiendo.task.workingday.WorkingCalendar;

/** Reads the samples that plan-service, the producer, vouches for. */
class UnitsContractTest {

    @Test
    void a_registered_and_a_changed_unit_are_read() throws IOException {
        for (var name : new String[] {"UnitRegistered", "UnitChanged"}) {
            var unit = Json.read(sample(name), UnitTold.class).unit();
            assertThat(unit.id()).isNotBlank();
            assertThat(unit.path()).last().isEqualTo(unit.id());
        }
    }

    @Test
    void the_end_of_a_unit_is_read_with_who_carries_on() throws IOException {
        for (var name : new String[] {"UnitMerged", "UnitClosed"}) {
            var ending = Json.read(sample(name), UnitTold.class).unit().ending();
            assertThat(ending.on()).isEqualTo("2026-07-01");
            assertThat(ending.into()).first().extracting(UnitRef::name).isNotNull();
        }
    }

    @Test
    void a_calendar_is_read_with_its_holidays_and_working_saturdays() throws IOException {
        var changed = Json.read(sample("CalendarChanged"), CalendarChanged.class);

        var calendar = WorkingCalendar.of(changed.days());

        assertThat(changed.year()).isPositive();
        assertThat(changed.days())
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.kind()).isNotNull());
        assertThat(calendar.isWorkingDay(changed.days().get(0).date())).isFalse();
    }

    @Test
    void an_authoritys_own_days_are_read_with_whose_they_are() throws IOException {
        var changed = Json.read(sample("AuthorityCalendarChanged"), AuthorityCalendarChanged.class);

        assertThat(changed.authority()).isEqualTo("song-mai");
        assertThat(changed.days())
                .extracting(CalendarDay::kind)
                .containsExactly(DayKind.HOLIDAY, DayKind.WORKING_DAY);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("../plan-service/contracts/" + name + ".v1.sample.json"));
    }
}
