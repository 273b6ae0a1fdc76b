package vn.tiendo.notification.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was decided is asked for no more, and one click clears the rest. */
class SettledIT extends RunningService {

    private String manager = "";

    @BeforeEach
    void fill_the_seats() {
        manager = happenings.account("chi");
        happenings.registered("ubnd", "vp");
        happenings.filled("vp", "UNIT_OFFICER", "an");
        happenings.filled("vp", "PLAN_MANAGER", "chi");
        awaitQuiet();
    }

    @Test
    void what_was_reviewed_waits_no_more_in_the_inbox() {
        var task = happenings.account("t1");
        submitted(task, "s1");
        submitted(happenings.account("t2"), "s2");
        awaitQuiet();
        assertThat(unread()).isEqualTo(2);

        happenings.task(task, "ProgressAccepted", "IN_PROGRESS", Map.of());
        awaitQuiet();

        assertThat(unread()).isEqualTo(1);
        assertThat(inbox(manager, "?unread=true").get("items").size()).isEqualTo(1);
        var item = itemOf(task);
        assertThat(item.get("done").asBoolean()).isTrue();
        assertThat(item.get("read").asBoolean()).isFalse();
    }

    @Test
    void progress_that_was_replaced_waits_no_more_and_the_new_one_does() {
        var task = happenings.account("t1");
        submitted(task, "s1");
        submitted(task, "s2");
        awaitQuiet();

        assertThat(unread()).isEqualTo(1);
        var items = inbox(manager, "").get("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.valueStream().filter(item -> item.get("done").asBoolean()))
                .singleElement()
                .satisfies(item -> assertThat(item.get("notice").asString()).contains("s1"));
    }

    @Test
    void nobody_is_asked_for_a_task_that_is_over() {
        var task = happenings.account("t1");
        happenings.reminded(task, "BEFORE_3", "LEAD_OFFICERS");
        awaitQuiet();
        assertThat(inbox(happenings.account("an"), "").get("unread").asLong()).isEqualTo(1);

        happenings.task(task, "TaskCompleted", "COMPLETED", Map.of());
        awaitQuiet();

        assertThat(inbox(happenings.account("an"), "").get("unread").asLong()).isZero();
    }

    @Test
    void nobody_is_asked_or_told_anything_for_a_plan_that_is_closed() {
        var task = happenings.account("t1");
        happenings.reminded(task, "BEFORE_3", "LEAD_OFFICERS");
        submitted(happenings.account("t2"), "s2");
        happenings.amended(happenings.account("t3"), "COMPLETED", asked(2));
        awaitQuiet();
        assertThat(unread()).isEqualTo(2);

        happenings.planClosed();
        awaitQuiet();
        assertThat(unread()).isZero();
        assertThat(inbox(happenings.account("an"), "").get("unread").asLong()).isZero();

        happenings.reminded(task, "PASSED", "LEAD_OFFICERS");
        submitted(happenings.account("t4"), "s4");
        awaitQuiet();
        assertThat(inbox(happenings.account("an"), "").get("items").size()).isEqualTo(1);
        assertThat(inbox(manager, "").get("items").size()).isEqualTo(2);
        assertThat(mails(happenings.account("an"))).hasSize(1);
    }

    @Test
    void what_the_next_amendment_wants_is_asked_in_place_of_the_first() {
        var task = happenings.account("t1");
        happenings.amended(task, "COMPLETED", asked(2));
        happenings.amended(task, "COMPLETED", asked(2));
        awaitQuiet();
        assertThat(unread()).isEqualTo(1);

        happenings.amended(task, "COMPLETED", asked(3));
        awaitQuiet();

        assertThat(inbox(manager, "").get("items").size()).isEqualTo(2);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void a_later_day_waits_for_the_standing_body_until_it_has_answered_the_lead() {
        var task = happenings.account("t1");
        var officer = happenings.account("an");
        happenings.askedForLaterDay(task, "2026-04-15");
        happenings.askedForLaterDay(task, "2026-04-20");
        awaitQuiet();
        assertThat(inbox(manager, "").get("items").size()).isEqualTo(2);
        assertThat(unread()).isEqualTo(1);

        happenings.laterDayRefused(task, "2026-04-20", "Sở cần số liệu");
        awaitQuiet();

        assertThat(unread()).isZero();
        assertThat(inbox(officer, "").get("items").valueStream())
                .anySatisfy(
                        item -> {
                            assertThat(item.get("kind").asString()).isEqualTo("EXTENSION_DECIDED");
                            assertThat(item.get("body").asString()).contains("Sở cần số liệu");
                        });
    }

    @Test
    void who_leads_a_task_that_is_open_again_is_told_once_and_why() {
        var task = happenings.account("t1");
        var officer = happenings.account("an");
        happenings.task(task, "TaskCompleted", "COMPLETED", Map.of());
        happenings.task(task, "TaskReopened", "ASSIGNED", Map.of("reason", "Bổ sung sản phẩm"));
        awaitQuiet();

        var items = inbox(officer, "").get("items");
        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).get("kind").asString()).isEqualTo("TASK_REOPENED");
        assertThat(items.get(0).get("body").asString()).contains("Bổ sung sản phẩm");
        happenings.publish(
                task,
                "TaskReopened",
                2,
                happenings.taskEvent(task, "ASSIGNED", Map.of("reason", "Bổ sung sản phẩm")));
        happenings.task(task, "TaskReopened", "COMPLETED", Map.of("reason", "Trở lại"));
        awaitQuiet();
        assertThat(inbox(officer, "").get("items").size()).isEqualTo(1);
        assertThat(inbox(officer, "").get("unread").asLong()).isZero();
    }

    @Test
    void an_old_event_that_is_heard_again_ends_no_newer_wish() {
        var task = happenings.account("t1");
        submitted(task, "s1");
        happenings.task(task, "ProgressReturned", "RETURNED", progress("s1"));
        submitted(task, "s2");
        awaitQuiet();

        happenings.publish(
                task,
                "ProgressReturned",
                2,
                happenings.taskEvent(task, "RETURNED", progress("s1")));
        awaitQuiet();

        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void one_click_reads_what_was_there_to_be_seen_and_nothing_of_others() {
        submitted(happenings.account("t1"), "s1");
        submitted(happenings.account("t2"), "s2");
        happenings.reminded(happenings.account("t3"), "BEFORE_3", "LEAD_OFFICERS");
        awaitQuiet();

        assertThat(readAll("2026-03-01T00:00:00Z").get("read").asLong()).isZero();
        assertThat(readAll("2026-03-20T02:30:00Z").get("read").asLong()).isEqualTo(2);

        assertThat(unread()).isZero();
        assertThat(inbox(happenings.account("an"), "").get("unread").asLong()).isEqualTo(1);
        assertThat(call("POST", "/api/inbox/read?until=2026-03-20T02:30:00Z").status())
                .isEqualTo(401);
    }

    private JsonNode readAll(String until) {
        return call("POST", "/api/inbox/read?until=" + until, "Authorization", bearer(manager))
                .expect(200)
                .json();
    }

    private JsonNode itemOf(String task) {
        return inbox(manager, "")
                .get("items")
                .valueStream()
                .filter(item -> item.get("task").asString().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private long unread() {
        return inbox(manager, "").get("unread").asLong();
    }

    private void submitted(String task, String submission) {
        happenings.task(task, "ProgressSubmitted", "SUBMITTED", progress(submission));
    }

    private static Map<String, Object> asked(int version) {
        return Map.of("version", version, "reason", "Theo tình hình", "takesAway", false);
    }

    private static Map<String, Object> progress(String submission) {
        return Map.of(
                "submission",
                Map.of("id", submission, "percent", 50, "at", "2026-03-20T02:30:00Z"));
    }
}
