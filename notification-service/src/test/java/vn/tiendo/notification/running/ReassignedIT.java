package vn.tiendo.notification.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units are merged, and running tasks come to others. */
class ReassignedIT extends RunningService {

    @BeforeEach
    void fill_the_seats() {
        happenings.registered("ubnd", "vp", "kt");
        happenings.filled("vp", "UNIT_OFFICER", "an");
        happenings.filled("vp", "PLAN_MANAGER", "chi");
        happenings.filled("kt", "UNIT_OFFICER", "em");
        awaitQuiet();
    }

    @Test
    void who_gets_a_task_is_told_and_who_had_it_is_asked_no_more() {
        var task = happenings.account("t1");
        happenings.reminded(task, "BEFORE_3", "LEAD_OFFICERS", "STANDING_BODY");
        awaitQuiet();
        assertThat(unread("an")).isEqualTo(1);

        happenings.reassigned(task, "vp", "kt");
        awaitQuiet();

        assertThat(unread("an")).isZero();
        assertThat(unread("chi")).isEqualTo(1);
        assertThat(subjects(happenings.account("em")))
                .singleElement()
                .asString()
                .startsWith("Nhiệm vụ được chuyển đến: Đơn vị kt");
        assertThat(mails(happenings.account("em"))).hasSize(1);
    }

    @Test
    void nobody_is_told_of_a_closed_plans_task() {
        happenings.planClosed();
        awaitQuiet();

        happenings.reassigned(happenings.account("t1"), "vp", "kt");
        awaitQuiet();

        assertThat(subjects(happenings.account("em"))).isEmpty();
    }

    @Test
    void the_standing_body_is_told_where_nobody_sits_at_the_new_lead() {
        happenings.registered("trong");
        happenings.reassigned(happenings.account("t1"), "vp", "trong");
        awaitQuiet();

        assertThat(subjects(happenings.account("chi")))
                .singleElement()
                .asString()
                .startsWith("Nhiệm vụ được chuyển đến");
    }

    @Test
    void who_carries_on_is_asked_for_the_report_of_a_unit_that_ended() {
        happenings.merged("vp", "kt");
        awaitQuiet();

        happenings.unitReportDue("vp");
        awaitQuiet();

        assertThat(unread("em")).isEqualTo(1);
        assertThat(unread("an")).isZero();
    }

    private long unread(String person) {
        return inbox(happenings.account(person), "").get("unread").asLong();
    }
}
