package vn.tiendo.report.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.report.fact.Facts.ZONE;
import static vn.tiendo.report.fact.Facts.aPlan;
import static vn.tiendo.report.round.Rounds.OPENING;
import static vn.tiendo.report.round.Rounds.QI;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Timer;
import vn.tiendo.report.fact.UnitRef;

class RoundTest {

    @Test
    void a_round_waits_for_the_day_after_its_window() {
        var registered =
                Round.registered(aPlan(), aPlan().leads(), QI, ZONE, OPENING.minusSeconds(1));

        assertThat(registered.events()).isEmpty();
        assertThat(registered.state().status()).isEqualTo(RoundStatus.SCHEDULED);
        assertThat(Round.AGGREGATE.timers().apply(registered.state()))
                .containsExactly(new Timer("opening", OPENING));
    }

    @Test
    void a_round_that_is_registered_after_its_opening_moment_opens_at_once() {
        var registered = Round.registered(aPlan(), aPlan().leads(), QI, ZONE, OPENING);

        assertThat(registered.state().status()).isEqualTo(RoundStatus.OPEN);
        assertThat(registered.events()).hasSize(4);
    }

    @Test
    void opening_freezes_the_units_and_tells_each_what_it_owes() {
        var opened = Rounds.scheduled().opened(aPlan().leads(), OPENING);

        assertThat(opened.state().units()).isEqualTo(aPlan().leads());
        assertThat(opened.events().get(0))
                .isInstanceOfSatisfying(
                        RoundOpened.class,
                        event -> {
                            assertThat(event.round().cutOff()).isEqualTo("2026-03-14");
                            assertThat(event.round().units()).hasSize(3);
                        });
        assertThat(opened.events().subList(1, 4))
                .extracting(event -> ((UnitReportDue) event).unit().id())
                .containsExactly("song-mai-vhxh", "song-mai-vp", "song-mai-kthtdt");
    }

    @Test
    void every_notice_of_a_debt_has_a_key_of_its_own() {
        var opened = Rounds.scheduled().opened(aPlan().leads(), OPENING);

        assertThat(opened.events().subList(1, 4))
                .extracting(event -> ((UnitReportDue) event).noticeKey())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_open_round_has_no_timer_and_does_not_open_again() {
        var open = Rounds.open();

        assertThat(Round.AGGREGATE.timers().apply(open)).isEmpty();
        assertThat(open.opened(List.of(), OPENING.plusSeconds(1)).events()).isEmpty();
        assertThat(open.opened(List.of(), OPENING.plusSeconds(1)).state()).isEqualTo(open);
    }

    @Test
    void a_round_does_not_open_early() {
        var scheduled = Rounds.scheduled();

        assertThat(scheduled.opened(aPlan().leads(), OPENING.minusMillis(1)).state())
                .isEqualTo(scheduled);
    }

    @Test
    void nothing_is_reported_while_the_window_runs() {
        assertThatThrownBy(() -> Rounds.scheduled().expected("song-mai-vp"))
                .isInstanceOf(RoundNotOpen.class);
    }

    @Test
    void only_a_frozen_unit_owes_a_report() {
        assertThat(Rounds.open().expected("song-mai-vp")).extracting(UnitRef::id).isNotNull();
        assertThatThrownBy(() -> Rounds.open().expected("song-mai-y-te"))
                .isInstanceOf(UnitNotExpected.class);
    }

    @Test
    void a_published_round_still_takes_a_late_report() {
        var published = Rounds.open().published("bao-cao");

        assertThat(published.status()).isEqualTo(RoundStatus.PUBLISHED);
        assertThat(published.expected("song-mai-vp").id()).isEqualTo("song-mai-vp");
    }

    @Test
    void a_plan_has_one_round_for_a_period() {
        assertThat(Round.id("p", "QI", 2026)).isEqualTo(Round.id("p", "QI", 2026));
        assertThat(Round.id("p", "QI", 2026)).isNotEqualTo(Round.id("p", "H1", 2026));
    }
}
