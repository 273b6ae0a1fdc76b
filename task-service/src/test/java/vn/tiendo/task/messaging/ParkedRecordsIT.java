package vn.tiendo.task.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

/** What the service can't consume, as an administrator of all authorities finds it. */
class ParkedRecordsIT extends RunningTaskService {

    private static final Caller ADMIN = caller("admin", "*", "*", Role.ADMIN);
    private static final Caller LOCAL_ADMIN =
            caller("quan-tri", "song-mai", "song-mai", Role.ADMIN);
    private static final String ID = "tiendo.units/garbled";
    private static final String REGISTERED = "vn.tiendo.UnitRegistered.v1";

    @Autowired private MongoDatabase database;

    @BeforeEach
    void a_record_is_held() {
        TasksTopic.send("tiendo.units", REGISTERED, "garbled", 1, "{");
        TasksTopic.send("tiendo.units", REGISTERED, "garbled", 2, "{}");
        eventually().until(() -> get("/manage/parked", ADMIN).number("/items/0/records") == 2);
    }

    @AfterEach
    void nothing_is_held() {
        database.getCollection("parkedKeys").deleteMany(new Document());
        database.getCollection("parked").deleteMany(new Document());
    }

    @Test
    void it_is_shown_with_its_cause_and_the_records_behind_it() {
        var held = get("/manage/parked", ADMIN).expect(200);

        assertThat(held.at("/items/0/id")).isEqualTo(ID);
        assertThat(held.at("/items/0/topic")).isEqualTo("tiendo.units");
        assertThat(held.at("/items/0/cause")).isNotBlank();
        assertThat(held.at("/items/0/since")).isNotBlank();
        assertThat(get("/actuator/prometheus", null).text())
                .contains("tiendo_parked_keys", "tiendo_parked_oldest_age_seconds");
    }

    @Test
    void a_replay_before_the_cause_is_mended_is_refused_and_loses_nothing() {
        post("/manage/parked/replay", ADMIN, Map.of("id", ID))
                .expectProblem(409, "replay-still-fails");

        assertThat(get("/manage/parked", ADMIN).number("/items/0/records")).isEqualTo(2);
        assertThat(post("/manage/parked/replay", ADMIN, Map.of("id", "tiendo.units/other")))
                .satisfies(none -> assertThat(none.expect(200).number("/records")).isZero());
        post("/manage/parked/replay", ADMIN, Map.of()).expectProblem(400, "malformed");
    }

    @Test
    void only_who_administers_all_authorities_sees_and_replays_it() {
        for (var other : new Caller[] {LOCAL_ADMIN, MANAGER, OFFICER}) {
            get("/manage/parked", other).expectProblem(403, "role-required");
            post("/manage/parked/replay", other, Map.of("id", ID))
                    .expectProblem(403, "role-required");
        }
        get("/manage/parked", null).expect(401);
        post("/manage/parked/replay", null, Map.of("id", ID)).expect(401);
    }
}
