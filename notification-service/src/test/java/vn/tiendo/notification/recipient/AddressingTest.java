package vn.tiendo.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.notification.recipient.Level.INTERIOR;
import static vn.tiendo.notification.recipient.Level.LEAD_HEAD;
import static vn.tiendo.notification.recipient.Level.LEAD_OFFICERS;
import static vn.tiendo.notification.recipient.Level.STANDING_BODY;
import static vn.tiendo.notification.recipient.SeatRole.PLAN_MANAGER;
import static vn.tiendo.notification.recipient.SeatRole.UNIT_HEAD;
import static vn.tiendo.notification.recipient.SeatRole.UNIT_OFFICER;
import static vn.tiendo.notification.recipient.Ward.CULTURE;
import static vn.tiendo.notification.recipient.Ward.OFFICE;
import static vn.tiendo.notification.recipient.Ward.SONG_MAI;
import static vn.tiendo.notification.recipient.Ward.seat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressingTest {

    private final Ward ward =
            new Ward()
                    .with(
                            seat(OFFICE, UNIT_OFFICER, "an"),
                            seat(OFFICE, UNIT_HEAD, "binh"),
                            seat(OFFICE, PLAN_MANAGER, "chi"),
                            seat(CULTURE, UNIT_HEAD, "dung"),
                            seat(SONG_MAI, SeatRole.SUPERVISOR, "giang"));

    private final Audience office = new Audience("song-mai", List.of(OFFICE), OFFICE);

    @Test
    void each_level_means_the_seats_of_its_role() {
        assertThat(told(List.of(LEAD_OFFICERS), office)).containsExactly("an");
        assertThat(told(List.of(LEAD_HEAD), office)).containsExactly("binh");
        assertThat(told(List.of(STANDING_BODY), office)).containsExactly("chi");
        assertThat(told(List.of(Level.SUPERVISOR), office)).containsExactly("giang");
    }

    @Test
    void who_carries_on_is_told_for_a_unit_that_ended() {
        ward.merged(OFFICE, CULTURE);

        assertThat(told(List.of(LEAD_HEAD), office)).containsExactly("dung");
        assertThat(told(List.of(LEAD_OFFICERS), office)).containsExactly("dung");
    }

    @Test
    void every_lead_unit_is_told() {
        var both = new Audience("song-mai", List.of(OFFICE, CULTURE), OFFICE);
        assertThat(told(List.of(LEAD_HEAD), both)).containsExactly("binh", "dung");
    }

    @Test
    void an_empty_level_climbs_for_its_unit_alone_and_says_so() {
        var both = new Audience("song-mai", List.of(OFFICE, CULTURE), OFFICE);
        var recipients = new Addressing(ward).of(List.of(LEAD_OFFICERS), both);
        assertThat(recipients).extracting(Recipient::climbed).containsExactly(false, true);
        assertThat(recipients.get(1).seat().account()).isEqualTo("dung");
        assertThat(recipients.get(1).asked()).isEqualTo(LEAD_OFFICERS);
        assertThat(recipients.get(1).reached()).isEqualTo(LEAD_HEAD);
        assertThat(recipients.get(1).unit()).isEqualTo("Phòng Văn hóa");
    }

    @Test
    void a_climb_ends_at_the_nearest_supervisor_above() {
        var lonely = new UnitRef("x", "Tổ X", List.of("song-mai", "song-mai-vhxh", "x"));
        var audience = new Audience("elsewhere", List.of(lonely), null);
        assertThat(told(List.of(LEAD_OFFICERS), audience)).containsExactly("giang");

        ward.with(seat(CULTURE, SeatRole.SUPERVISOR, "hanh"));
        assertThat(told(List.of(LEAD_OFFICERS), audience)).containsExactly("hanh");
    }

    @Test
    void without_a_standing_body_any_plan_manager_of_the_authority_is_meant() {
        assertThat(told(List.of(STANDING_BODY), new Audience("song-mai", List.of(CULTURE), null)))
                .containsExactly("chi");
        assertThat(
                        told(
                                List.of(STANDING_BODY),
                                new Audience("song-mai", List.of(CULTURE), CULTURE)))
                .containsExactly("chi");
    }

    @Test
    void a_person_on_two_seats_is_told_once() {
        ward.with(seat(CULTURE, UNIT_OFFICER, "binh"));
        var both = new Audience("song-mai", List.of(OFFICE, CULTURE), OFFICE);
        assertThat(told(List.of(LEAD_OFFICERS, LEAD_HEAD), both))
                .containsExactly("an", "binh", "dung");
    }

    @Test
    void people_without_an_account_are_told_apart_by_their_mail_then_by_their_seat() {
        var first = new Seat("s1", "u", "a", "UNIT_OFFICER", null, "X@songmai.test", null, false);
        var second = new Seat("s2", "u", "a", "UNIT_OFFICER", null, " x@songmai.test", "", false);
        var third = new Seat("s3", "u", "a", "UNIT_OFFICER", null, null, null, false);
        var directory = new Ward().with(first, second, third);
        var audience = new Audience("a", List.of(UnitRef.of("u")), null);
        assertThat(new Addressing(directory).of(List.of(LEAD_OFFICERS), audience))
                .extracting(recipient -> recipient.seat().id())
                .containsExactly("s1", "s3");
    }

    @Test
    void nobody_stands_in_for_the_interior_department() {
        var interior = UnitRef.of("dong-ha-snv");
        var audience = new Audience("song-mai", List.of(interior), OFFICE);
        assertThat(told(List.of(INTERIOR), audience)).isEmpty();

        ward.with(seat(interior, SeatRole.INTERIOR, "khanh"));
        assertThat(told(List.of(INTERIOR), audience)).containsExactly("khanh");
    }

    @Test
    void a_level_of_a_later_version_is_not_taken_for_another() {
        assertThat(Level.named("LEAD_HEAD")).contains(LEAD_HEAD);
        assertThat(Level.named("MAYOR")).isEmpty();
    }

    private List<String> told(List<Level> levels, Audience audience) {
        return new Addressing(ward)
                .of(levels, audience).stream()
                        .map(recipient -> String.valueOf(recipient.seat().account()))
                        .toList();
    }
}
