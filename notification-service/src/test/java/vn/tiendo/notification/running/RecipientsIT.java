package vn.tiendo.notification.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each level reaches the inbox and the mail of its people, and of nobody else. */
class RecipientsIT extends RunningService {

    private static final List<String> PEOPLE = List.of("an", "binh", "chi", "giang");

    @BeforeEach
    void fill_the_seats() {
        happenings.registered("ubnd", "vp");
        happenings.filled("vp", "UNIT_OFFICER", "an");
        happenings.filled("vp", "UNIT_HEAD", "binh");
        happenings.filled("vp", "PLAN_MANAGER", "chi");
        happenings.filled("ubnd", "SUPERVISOR", "giang");
        awaitQuiet();
    }

    @Test
    void a_deadline_that_comes_near_reaches_the_officers_then_also_the_head() throws Exception {
        var task = happenings.account("t1");
        happenings.reminded(task, "BEFORE_3", "LEAD_OFFICERS");
        awaitQuiet();
        assertTold("an");
        assertThat(mails(happenings.account("an")).get(0).getSubject())
                .isEqualTo(
                        "[Tiến Độ] Còn 3 ngày làm việc: "
                                + happenings.title(task)
                                + " (hạn 31/03/2026)");

        happenings.reminded(task, "BEFORE_1", "LEAD_OFFICERS", "LEAD_HEAD");
        awaitQuiet();
        assertTold("an", "an", "binh");
    }

    @Test
    void a_passed_deadline_climbs_to_the_standing_body_and_to_the_supervisor() {
        var task = happenings.account("t1");
        happenings.reminded(task, "PASSED", "STANDING_BODY");
        happenings.reminded(task, "AFTER_3", "SUPERVISOR");
        awaitQuiet();
        assertTold("chi", "giang");
    }

    @Test
    void a_level_with_nobody_in_it_climbs_and_says_so() {
        happenings.vacated("an");
        happenings.vacated("binh");
        awaitQuiet();
        happenings.reminded(happenings.account("t1"), "BEFORE_3", "LEAD_OFFICERS");
        awaitQuiet();
        assertTold("chi");
        var item = inbox(happenings.account("chi"), "").get("items").get(0);
        assertThat(item.get("body").asString())
                .endsWith("vì Đơn vị vp chưa có người nhận ở cấp cán bộ đầu mối.)");
    }

    @Test
    void progress_waits_at_the_standing_body_and_comes_back_to_the_officers() {
        var task = happenings.account("t1");
        var submission = Map.of("id", "s1", "percent", 100, "at", "2026-03-20T02:30:00Z");
        happenings.task(task, "ProgressSubmitted", "SUBMITTED", Map.of("submission", submission));
        awaitQuiet();
        assertTold("chi");
        happenings.task(
                task,
                "ProgressReturned",
                "RETURNED",
                Map.of("submission", submission, "reason", "Thiếu số văn bản"));
        awaitQuiet();
        assertTold("chi", "an");
        assertThat(subjects(happenings.account("an")))
                .containsExactly("Bị trả lại: " + happenings.title(task));
    }

    @Test
    void what_was_handed_in_is_asked_of_the_standing_body_and_not_of_the_lead_unit() {
        var task = happenings.account("t1");
        handedIn(task, 100);
        remindedWhileWaiting(task, "BEFORE_1", "LEAD_OFFICERS", "LEAD_HEAD");
        remindedWhileWaiting(task, "PASSED", "LEAD_OFFICERS", "LEAD_HEAD", "STANDING_BODY");
        remindedWhileWaiting(
                task, "AFTER_3", "LEAD_OFFICERS", "LEAD_HEAD", "STANDING_BODY", "SUPERVISOR");
        awaitQuiet();

        assertThat(subjects(happenings.account("an"))).isEmpty();
        assertThat(subjects(happenings.account("binh"))).isEmpty();
        assertThat(subjects(happenings.account("chi")))
                .hasSize(4)
                .filteredOn(subject -> subject.startsWith("Chưa duyệt, "))
                .hasSize(3);
        assertThat(subjects(happenings.account("giang")))
                .singleElement()
                .asString()
                .startsWith("Chưa duyệt, ");
    }

    @Test
    void half_of_it_handed_in_leaves_the_rest_with_the_lead_unit() {
        var task = happenings.account("t1");
        handedIn(task, 50);
        remindedWhileWaiting(task, "BEFORE_1", "LEAD_OFFICERS", "LEAD_HEAD");
        remindedWhileWaiting(task, "PASSED", "LEAD_OFFICERS", "LEAD_HEAD", "STANDING_BODY");
        awaitQuiet();

        assertThat(subjects(happenings.account("an"))).hasSize(2);
        assertThat(subjects(happenings.account("chi")))
                .filteredOn(subject -> subject.startsWith("Đã hết hạn: "))
                .hasSize(1);
    }

    @Test
    void an_amendment_of_finished_work_asks_the_standing_body_once() {
        var task = happenings.account("t1");
        var asked =
                Map.<String, Object>of(
                        "version",
                        2,
                        "reason",
                        "Theo tình hình",
                        "takesAway",
                        false,
                        "deadline",
                        "Quý II/2026");
        happenings.amended(task, "COMPLETED", asked);
        happenings.amended(task, "COMPLETED", asked);
        awaitQuiet();

        assertTold("chi");
        assertThat(subjects(happenings.account("chi")))
                .containsExactly("Chờ quyết định điều chỉnh: " + happenings.title(task));
        assertThat(inbox(happenings.account("chi"), "").at("/items/0/body").asString())
                .contains("Thời hạn mới: Quý II/2026.", "Lý do điều chỉnh: Theo tình hình");

        happenings.task(task, "TaskRevised", "COMPLETED", Map.of());
        awaitQuiet();
        assertThat(inbox(happenings.account("chi"), "").at("/items/0/done").asBoolean()).isTrue();
    }

    private void handedIn(String task, int percent) {
        var submission = Map.of("id", "s1", "percent", percent, "at", "2026-03-20T02:30:00Z");
        happenings.task(task, "ProgressSubmitted", "SUBMITTED", Map.of("submission", submission));
    }

    private void remindedWhileWaiting(String task, String step, String... levels) {
        var type = step.startsWith("BEFORE") ? "DeadlineApproaching" : "DeadlinePassed";
        happenings.task(task, type, "SUBMITTED", happenings.reminder(task, step, levels));
    }

    @Test
    void a_unit_is_told_of_the_report_that_it_owes() {
        happenings.unitReportDue("vp");
        awaitQuiet();
        assertTold("an", "binh");
    }

    @Test
    void the_interior_department_is_told_of_a_published_report() {
        happenings.filled("snv", "INTERIOR", "khanh");
        awaitQuiet();
        happenings.published("snv");
        awaitQuiet();
        assertTold();
        assertThat(subjects(happenings.account("khanh")))
                .containsExactly("Báo cáo đã phát hành: Báo cáo quý I (quý I năm 2026)");
        assertThat(mails(happenings.account("khanh"))).hasSize(1);
    }

    /** Each person as often as named, in the inbox and by mail. */
    private void assertTold(String... people) {
        for (var person : PEOPLE) {
            var times = (int) List.of(people).stream().filter(person::equals).count();
            var account = happenings.account(person);
            assertThat(inbox(account, "").get("items").size()).as(person).isEqualTo(times);
            assertThat(mails(account)).as(person).hasSize(times);
        }
    }
}
