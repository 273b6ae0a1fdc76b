package vn.tiendo.plan.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

class SeatsIT extends RunningService {

    private static int wards;

    private final Ward ward = new Ward("song-mai-seats-" + ++wards);
    private final String seat = "seat-" + ward.id() + "-vp-unit-officer-1";

    @Autowired private Aggregates<Seat> seats;

    @BeforeEach
    void registerTheWard() {
        ward.register(admin());
    }

    @Test
    void a_seat_is_filled_corrected_and_left_and_the_last_word_forgets_the_person() {
        admin().put("/api/seats/" + seat, lanh("lanh@songmai.example")).expect(200);
        var filled =
                admin().put("/api/seats/" + seat, lanh("lanh@songmai.example")).expect(200).etag();
        admin().with("If-Match", filled)
                .put("/api/seats/" + seat, lanh("lanh.tran@songmai.example"))
                .expect(200);
        admin().delete("/api/seats/" + seat).expect(204);

        try (var topic = new Topic("tiendo.seats")) {
            var told = topic.about(seat, 3);
            assertThat(told)
                    .extracting(Topic.Told::type)
                    .containsExactly(SeatFilled.TYPE, SeatFilled.TYPE, SeatVacated.TYPE);
            assertThat(told.get(0).body().at("/seat/authority").asString()).isEqualTo(ward.id());
            assertThat(told.get(2).body()).isNull();
        }
        assertThat(admin().get("/api/seats?unit=" + ward.id() + "-vp").text())
                .doesNotContain("lanh");
    }

    @Test
    void a_seat_that_is_not_there_is_not_replaced_whatever_it_is() {
        var path = "/api/seats/" + seat;
        admin().with("If-Match", "*")
                .put(path, lanh("lanh@songmai.example"))
                .expectProblem(412, "stale-revision");

        assertThat(seats.find(seat)).isEmpty();
        admin().put(path, lanh("lanh@songmai.example")).expect(200);
        admin().with("If-Match", "*").put(path, lanh("l@songmai.example")).expect(200);
    }

    @Test
    void nothing_of_the_person_is_stored_once_the_seat_is_left() {
        var keyed = admin().with("Idempotency-Key", "fill-" + seat);
        var filled = keyed.put("/api/seats/" + seat, lanh("lanh@songmai.example")).expect(200);
        var again = keyed.put("/api/seats/" + seat, lanh("lanh@songmai.example")).expect(200);
        assertThat(again.text()).isEqualTo(filled.text());
        assertThat(stored()).contains("lanh@songmai.example");

        admin().delete("/api/seats/" + seat).expect(204);

        // what waits to be sent holds the person until it was sent
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(stored())
                                        .contains(seat)
                                        .doesNotContainIgnoringCase("lanh")
                                        .doesNotContain("Lành"));
    }

    private String stored() {
        return seats.collection().find(Filters.eq("_id", seat)).first().toJson();
    }

    @Test
    void the_seats_of_a_unit_are_listed() {
        admin().put("/api/seats/" + seat, lanh("lanh@songmai.example")).expect(200);

        var seats = admin().get("/api/seats?unit=" + ward.id() + "-vp").expect(200);
        assertThat(seats.at("/items/0/account")).isEqualTo("lanh");
    }

    @Test
    void nobody_is_put_off_a_seat_by_who_has_not_seen_who_has_it() {
        var path = "/api/seats/" + seat;
        admin().with("If-None-Match", "*").put(path, lanh("lanh@songmai.example")).expect(200);

        admin().put(path, with(Map.of("name", "Lê Văn Bình"))).expectProblem(412, "not-seen");
        admin().with("If-None-Match", "*")
                .put(path, with(Map.of("name", "Lê Văn Bình")))
                .expectProblem(412, "not-seen");

        var listed = admin().get("/api/seats?unit=" + ward.id() + "-vp").expect(200);
        assertThat(listed.at("/items/0/name")).isEqualTo("Trần Thị Lành");
        admin().with("If-Match", "\"" + listed.number("/items/0/revision") + "\"")
                .put(path, with(Map.of("name", "Lê Văn Bình")))
                .expect(200);
        admin().delete(path).expect(204);
        admin().put(path, lanh("lanh@songmai.example")).expect(200);
    }

    @Test
    void a_seat_stays_in_its_unit_and_a_unit_must_be_known() {
        admin().put("/api/seats/" + seat, lanh("lanh@songmai.example")).expect(200);

        var elsewhere = Map.of("unit", ward.id() + "-vhxh");
        admin().put("/api/seats/" + seat, with(elsewhere)).expectProblem(409, "seat-moved");
        admin().put("/api/seats/" + seat, with(Map.of("unit", "nobody")))
                .expectProblem(422, "unknown-unit");
        admin().delete("/api/seats/seat-of-nobody").expectProblem(404, "not-there");
    }

    @Test
    void an_address_that_is_none_is_refused() {
        var reply = admin().put("/api/seats/" + seat, lanh("not an address")).expect(400);

        assertThat(reply.at("/errors/0/field")).isEqualTo("email");
    }

    private Map<String, Object> lanh(String email) {
        return with(Map.of("email", email));
    }

    private Map<String, Object> with(Map<String, String> different) {
        var body = new HashMap<String, Object>();
        body.put("unit", ward.id() + "-vp");
        body.put("role", "UNIT_OFFICER");
        body.put("name", "Trần Thị Lành");
        body.put("email", "lanh@songmai.example");
        body.put("account", "lanh");
        body.putAll(different);
        return body;
    }
}
