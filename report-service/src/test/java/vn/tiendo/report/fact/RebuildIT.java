package vn.tiendo.report.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.testing.People.ADMIN;
import static vn.tiendo.report.testing.People.MANAGER;
import static vn.tiendo.report.testing.People.SUPERVISOR;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.report.testing.RunningReportService;
import vn.tiendo.report.testing.SongMai;

/**
 * The facts are built anew beside those that are read. Here the new ones meet a broken record that the
 * old ones do not hold, so that they never take over; that they do is shown by the main job.
 */
class RebuildIT extends RunningReportService {

    private static final String MODELS = "/manage/read-models";
    private static final String REBUILD = MODELS + "/report-facts/rebuild";

    @Autowired private MongoDatabase database;

    @BeforeEach
    void a_broken_record_lies_in_the_topics() {
        var ward = SongMai.publishes(2026);
        ward.garbled(ward.assigned("1.a", "song-mai-vhxh", "2026-02-28"));
        eventually().until(() -> parkedKeys().countDocuments() > 0);
        allIsHeard();
        parkedKeys().deleteMany(new Document());
    }

    @AfterEach
    void none_is_built() {
        send("DELETE", REBUILD, ADMIN, null).expect(200);
        eventually().until(() -> parkedKeys().countDocuments() == 0);
    }

    private MongoCollection<Document> parkedKeys() {
        return database.getCollection("parkedKeys");
    }

    @Test
    void while_they_are_built_the_figures_are_read_and_go_on() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var ward = SongMai.publishes(2026);
        ward.assigned("1.a", "song-mai-vhxh", "2026-02-28");
        var path = "/api/rounds/" + round(ward, "QI").at("/id") + "/figures";
        eventually().until(() -> get(path, MANAGER).number("/planTasks/total") == 1);
        var before = get(MODELS, ADMIN).expect(200).number("/items/0/generation");

        var begun = post(REBUILD, ADMIN, null).expect(202);
        ward.assigned("2.a", "song-mai-vp", "2026-02-28");

        assertThat(begun.number("/building")).isGreaterThan(before);
        assertThat(begun.at("/name")).isEqualTo("report-facts");
        eventually().until(() -> get(path, MANAGER).number("/planTasks/total") == 2);
        eventually().until(() -> get(MODELS, ADMIN).number("/items/0/lag") == 0);
        assertThat(post(REBUILD, ADMIN, null).expect(202).number("/building"))
                .isEqualTo(begun.number("/building"));
    }

    @Test
    void what_was_given_up_is_gone_and_what_was_read_is_read_on() {
        var before = get(MODELS, ADMIN).expect(200).number("/items/0/generation");
        post(REBUILD, ADMIN, null).expect(202);

        var given = send("DELETE", REBUILD, ADMIN, null).expect(200);

        assertThat(given.json().has("building")).isFalse();
        assertThat(given.number("/generation")).isEqualTo(before);
    }

    @Test
    void only_who_administers_all_authorities_may_see_and_do_it() {
        for (var other : new Caller[] {MANAGER, SUPERVISOR}) {
            get(MODELS, other).expectProblem(403, "role-required");
            post(REBUILD, other, null).expectProblem(403, "role-required");
            send("DELETE", REBUILD, other, null).expectProblem(403, "role-required");
        }
        get(MODELS, null).expect(401);
        post(REBUILD, null, null).expect(401);
        post(MODELS + "/other/rebuild", ADMIN, null).expectProblem(404, "not-there");
    }
}
