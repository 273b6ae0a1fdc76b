package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.task.Fixtures.VAN_HOA;
import static vn.tiendo.task.task.Fixtures.ended;

import java.time.LocalDate;
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
