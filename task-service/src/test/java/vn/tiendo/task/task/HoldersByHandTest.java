package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.task.Fixtures.VAN_HOA;
import static vn.tiendo.task.task.Fixtures.ended;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.unit.Ending.How;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitRef;

class HoldersByHandTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    @Test
    void a_unit_of_the_plans_authority_that_stands_may_hold_a_task() {
        assertThat(holder(unit("UNIT", null))).isEqualTo(VAN_HOA);
        assertThat(holder(unit("UNIT", TODAY))).isEqualTo(VAN_HOA);
    }

    @Test
    void another_authoritys_unit_may_not() {
        assertThatThrownBy(() -> ReassignTask.holder(unit("UNIT", null), "lang-cao", TODAY))
                .isInstanceOf(UnitOfAnotherAuthority.class);
    }

    @Test
    void neither_a_group_nor_an_authority_may() {
        for (var kind : new String[] {"GROUP", "AUTHORITY", "INTERIOR"}) {
            assertThatThrownBy(() -> holder(unit(kind, null))).isInstanceOf(NotASingleUnit.class);
        }
    }

    @Test
    void nor_a_unit_that_has_ended_or_is_still_to_come() {
        assertThatThrownBy(() -> holder(ended(VAN_HOA, How.CLOSED, "2026-02-01")))
                .isInstanceOf(UnitHasEnded.class);
        assertThatThrownBy(() -> holder(unit("UNIT", TODAY.plusDays(1))))
                .isInstanceOf(UnitNotOpenYet.class);
    }

    private static UnitRef holder(Unit unit) {
        return ReassignTask.holder(unit, "song-mai", TODAY);
    }

    @Test
    void a_unit_of_which_an_older_copy_has_no_kind_may_hold_a_task_and_its_authority_may_not() {
        var old =
                new Unit(
                        "song-mai-kt",
                        null,
                        "Phòng Kinh tế",
                        null,
                        List.of("song-mai", "song-mai-kt"),
                        null,
                        null,
                        false,
                        null,
                        null);
        var root =
                new Unit(
                        "song-mai",
                        null,
                        "UBND phường",
                        null,
                        List.of("song-mai"),
                        null,
                        null,
                        false,
                        null,
                        null);

        assertThat(holder(old).id()).isEqualTo("song-mai-kt");
        assertThatThrownBy(() -> holder(root)).isInstanceOf(NotASingleUnit.class);
    }

    private static Unit unit(String kind, @Nullable LocalDate opened) {
        return new Unit(
                VAN_HOA.id(),
                "song-mai",
                VAN_HOA.name(),
                kind,
                VAN_HOA.path(),
                opened,
                null,
                false,
                null,
                null);
    }
}
