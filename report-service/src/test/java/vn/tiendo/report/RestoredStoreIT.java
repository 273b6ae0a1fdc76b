package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.testing.People.ADMIN;
import static vn.tiendo.report.testing.People.MANAGER;

import org.junit.jupiter.api.Test;
import vn.tiendo.report.testing.RunningReportService;

/** What an administrator is told of the store; that a restored one is found is eventing's to show. */
class RestoredStoreIT extends RunningReportService {

    @Test
    void a_store_as_new_as_its_topics_has_nothing_to_resume() {
        allIsHeard();

        assertThat(get("/manage/restored", ADMIN).expect(200).number("/older")).isZero();

        var resumed = post("/manage/restored/resume", ADMIN, null).expect(202);
        assertThat(resumed.json().at("/running").asBoolean()).isFalse();
        assertThat(resumed.json().has("outcome")).isFalse();
        assertThat(get("/actuator/prometheus", null).text())
                .contains("tiendo_store_older_aggregates");
    }

    @Test
    void only_who_administers_all_authorities_may_see_and_do_it() {
        get("/manage/restored", MANAGER).expectProblem(403, "role-required");
        post("/manage/restored/resume", MANAGER, null).expectProblem(403, "role-required");
        get("/manage/restored", null).expect(401);
        post("/manage/restored/resume", null, null).expect(401);
    }
}
