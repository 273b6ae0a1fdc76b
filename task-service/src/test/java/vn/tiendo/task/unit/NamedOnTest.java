package vn.tiendo.task.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Received;
import vn.tiendo.task.unit.UnitTold.Told;

class NamedOnTest {
    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final Received LATER =
            new Received(
                    "e",
                    "plan-service",
                    UnitTold.CHANGED,
                    "song-mai-vp",
                    2,
                    Instant.parse("2026-07-20T03:00:00Z"));

    @Test
    void a_unit_bears_its_name_from_the_day_of_the_act_however_late_that_is_recorded() {
        assertThat(Units.namedOn(told("Văn phòng mới", JULY), before("Văn phòng"), LATER))
                .isEqualTo(JULY);
        assertThat(Units.namedOn(told("Văn phòng mới", JULY), null, LATER)).isEqualTo(JULY);
    }

    @Test
    void without_an_act_it_bears_it_from_the_day_on_which_that_was_told() {
        assertThat(Units.namedOn(told("Văn phòng mới", null), before("Văn phòng"), LATER))
                .isEqualTo("2026-07-20");
        assertThat(Units.namedOn(told("Văn phòng", null), before("Văn phòng"), LATER)).isNull();
    }

    private static Told told(String name, @Nullable LocalDate namedOn) {
        return new Told(
                "song-mai-vp",
                "song-mai",
                name,
                "UNIT",
                List.of("song-mai", "song-mai-vp"),
                null,
                null,
                namedOn);
    }

    private static Unit before(String name) {
        return new Unit(
                "song-mai-vp",
                "song-mai",
                name,
                "UNIT",
                List.of("song-mai", "song-mai-vp"),
                null,
                null,
                false,
                null,
                null);
    }
}
