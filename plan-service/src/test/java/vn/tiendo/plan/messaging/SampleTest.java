package vn.tiendo.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.messaging.Contracts.sample;
import static vn.tiendo.plan.messaging.Contracts.wire;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.calendar.ShippedYear;
import vn.tiendo.plan.closing.PlanClosed;
import vn.tiendo.plan.plan.PlanLinked;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.plan.Wish;
import vn.tiendo.plan.publication.Publications;
import vn.tiendo.plan.seat.Seat;
import vn.tiendo.plan.seat.SeatFilled;
import vn.tiendo.plan.seat.SeatRole;
import vn.tiendo.plan.seat.SeatVacated;
import vn.tiendo.plan.unit.Ended;
import vn.tiendo.plan.unit.Members;
import vn.tiendo.plan.unit.SongMai;
import vn.tiendo.plan.unit.UnitChanged;
import vn.tiendo.plan.unit.UnitClosed;
import vn.tiendo.plan.unit.UnitMerged;
import vn.tiendo.plan.unit.UnitRegistered;

/** What goes to the wire is what the samples promise to every consumer's tests. */
class SampleTest {

    @Test
    void a_unit_is_told_of_as_in_its_samples() {
        var group =
                SongMai.group(
                        "song-mai-cac-phong",
                        new Members(
                                Members.Of.LISTED,
                                List.of("song-mai-vp", "song-mai-vhxh", "song-mai-kthtdt")));

        assertThat(wire(new UnitRegistered(SongMai.WARD))).isEqualTo(sample("UnitRegistered"));
        assertThat(wire(new UnitChanged(group))).isEqualTo(sample("UnitChanged"));
    }

    @Test
    void units_that_end_are_told_of_as_in_their_samples() {
        assertThat(wire(new UnitMerged(Ended.MERGED))).isEqualTo(sample("UnitMerged"));
        assertThat(wire(new UnitClosed(Ended.SPLIT))).isEqualTo(sample("UnitClosed"));
    }

    @Test
    void a_seat_is_told_of_as_in_its_sample() {
        var seat =
                new Seat(
                        "seat-song-mai-vp-unit-officer-1",
                        "song-mai-vp",
                        "song-mai",
                        SeatRole.UNIT_OFFICER,
                        "Trần Thị Lành",
                        "lanh.tran@songmai.example",
                        "song-mai-vp-lanh");

        assertThat(wire(new SeatFilled(seat))).isEqualTo(sample("SeatFilled"));
        assertThat(new SeatVacated().tombstone()).isTrue();
    }

    @Test
    void the_calendar_of_2026_is_told_of_as_in_its_sample() {
        assertThat(wire(ShippedYear.told(2026))).isEqualTo(sample("CalendarChanged"));
    }

    @Test
    void an_authoritys_own_days_are_told_of_as_in_their_sample() {
        assertThat(wire(ShippedYear.ownDays())).isEqualTo(sample("AuthorityCalendarChanged"));
    }

    @Test
    void a_plan_is_told_of_as_in_its_sample() {
        assertThat(wire(Publications.of(Readings.carryingOut())))
                .isEqualTo(sample("PlanPublished"));
    }

    @Test
    void an_amended_plan_is_told_of_as_in_its_sample() {
        var amended =
                Publications.amended(
                        Readings.carryingOut(),
                        new Wish("tasks/1.a/deliverables/1/deadline", "Quý II/2026", "hoãn"),
                        new Wish("tasks/2.a", "removed", "bãi bỏ"),
                        new Wish("tasks/2.đ/lead", "Văn phòng phường", "phân công lại"));

        assertThat(wire(amended)).isEqualTo(sample("PlanAmended"));
    }

    @Test
    void a_closed_plan_is_told_of_as_in_its_sample() {
        var plan = Readings.settled().publish(Readings.LANH);
        var closed =
                new PlanClosed(
                        new PlanClosed.Closed(plan.id(), plan.authority(), plan.version()),
                        "Hết năm kế hoạch",
                        2,
                        Instant.parse("2027-01-05T02:00:00Z"));

        assertThat(wire(closed)).isEqualTo(sample("PlanClosed"));
    }

    @Test
    void a_linked_plan_is_told_of_as_in_its_sample() {
        var plan = Readings.carryingOut().publish(Readings.LANH);

        assertThat(wire(PlanLinked.of(plan, null, Instant.parse("2026-02-03T02:00:00Z"))))
                .isEqualTo(sample("PlanLinked"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnitRegistered",
                "UnitChanged",
                "UnitMerged",
                "UnitClosed",
                "CalendarChanged",
                "AuthorityCalendarChanged",
                "SeatFilled",
                "PlanPublished",
                "PlanAmended",
                "PlanClosed",
                "PlanLinked"
            })
    void a_sample_keeps_to_its_schema(String event) {
        assertThat(SchemaCheck.violations(Contracts.schema(event), sample(event))).isEmpty();
    }

    @Test
    void a_schema_does_refuse() {
        var schema = Contracts.schema("SeatFilled");

        assertThat(SchemaCheck.violations(schema, sample("UnitRegistered")))
                .contains("$.seat is missing", "$.unit is not in the schema");
    }
}
