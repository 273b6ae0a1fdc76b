package vn.tiendo.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.notification.notice.Fixtures.at;
import static vn.tiendo.notification.notice.Fixtures.step;
import static vn.tiendo.notification.notice.Fixtures.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.notification.recipient.Level;
import vn.tiendo.notification.recipient.Recipient;
import vn.tiendo.notification.recipient.SeatRole;
import vn.tiendo.notification.recipient.Ward;

class WordingTest {

    private static final String TITLE =
            "Văn phòng – Kế hoạch tuyên truyền: Tuyên truyền về dịch vụ công trực tuyến (1.a)";

    @Test
    void a_title_says_unit_and_task_in_one_line_however_long_their_names_are() {
        var words = "Rà soát, cập nhật, công khai danh mục thủ tục hành chính ".repeat(5).strip();
        var facts = task();
        var many =
                new TaskFacts(
                        facts.id(),
                        1,
                        "song-mai",
                        "5.1",
                        words,
                        "Quyết định",
                        null,
                        null,
                        List.of(Ward.OFFICE, Ward.OFFICE, Ward.OFFICE),
                        null,
                        null,
                        null);
        var step = new ProgressStep("s", 50, false, null, at("2026-03-21", "10:00"));
        assertThat(ProgressNotice.waiting(many, step).subject())
                .isEqualTo(
                        "Chờ duyệt: Văn phòng và 2 đơn vị khác – Quyết định: Rà soát, cập nhật,"
                                + " công khai danh mục thủ tục hành chính Rà soát, cập… (5.1)");
    }

    @Test
    void a_deadline_that_comes_near_says_task_unit_date_and_working_days_left() {
        var notice = DeadlineNotice.approaching(task(), step("BEFORE_3", "2026-03-26", "08:00", 3));
        assertThat(notice.key()).isEqualTo("task-1:2026-03-31:BEFORE_3");
        assertThat(notice.subject())
                .isEqualTo("Còn 3 ngày làm việc: " + TITLE + " (hạn 31/03/2026)");
        assertThat(notice.body())
                .isEqualTo(
                        """
                        Nhiệm vụ 1.a: Tuyên truyền về dịch vụ công trực tuyến
                        Sản phẩm: Kế hoạch tuyên truyền
                        Đơn vị chủ trì: Văn phòng
                        Thời hạn: Quý I/2026 – hết ngày thứ Ba, 31/03/2026
                        Kế hoạch: Kế hoạch cải cách hành chính năm 2026
                        Còn 3 ngày làm việc (tính đến ngày 26/03/2026).
                        Đề nghị đơn vị chủ trì hoàn thành và báo cáo tiến độ đúng hạn.""");
    }

    @Test
    void on_the_last_day_it_says_today() {
        var notice = DeadlineNotice.approaching(task(), step("BEFORE_0", "2026-03-31", "08:00", 0));
        assertThat(notice.subject()).startsWith("Hôm nay là hạn cuối: ");
    }

    @Test
    void a_passed_deadline_says_the_days_over() {
        var notice = DeadlineNotice.passed(task(), step("PASSED", "2026-04-01", "00:00", null));
        assertThat(notice.subject()).isEqualTo("Đã quá hạn 1 ngày: " + TITLE + " (hạn 31/03/2026)");
        assertThat(DeadlineNotice.passed(task(), step("AFTER_3", "2026-04-03", "08:00", null)))
                .extracting(Notice::subject)
                .asString()
                .startsWith("Đã quá hạn 3 ngày: ");
    }

    @Test
    void what_was_handed_in_and_not_reviewed_is_not_the_lead_units_delay() {
        var notice =
                DeadlineNotice.reviewOverdue(task(), step("PASSED", "2026-04-01", "00:00", null));
        assertThat(notice.kind()).isEqualTo(NoticeKind.REVIEW_OVERDUE);
        assertThat(notice.key()).isEqualTo("task-1:2026-03-31:PASSED");
        assertThat(notice.subject())
                .isEqualTo("Chưa duyệt, đã quá hạn 1 ngày: " + TITLE + " (hạn 31/03/2026)");
        assertThat(notice.body())
                .contains("Đơn vị chủ trì đã gửi báo cáo hoàn thành. Đề nghị cơ quan thường trực")
                .doesNotContain("nguyên nhân chậm");
        assertThat(DeadlineNotice.reviewBefore(task(), step("BEFORE_3", "2026-03-26", "08:00", 3)))
                .extracting(Notice::subject)
                .asString()
                .startsWith("Chưa duyệt, còn 3 ngày làm việc: ");
    }

    @Test
    void progress_asks_the_standing_body_for_review() {
        var notice =
                ProgressNotice.waiting(
                        task(),
                        new ProgressStep("sub-1", 100, false, null, at("2026-03-20", "09:30")));
        assertThat(notice.key()).isEqualTo("task-1:sub-1:REVIEW_WAITING");
        assertThat(notice.subject()).isEqualTo("Chờ duyệt: " + TITLE);
        assertThat(notice.body()).contains("Tiến độ báo cáo: 100%, gửi lúc 09:30 ngày 20/03/2026");
    }

    @Test
    void whole_work_without_anything_that_proves_it_is_told_to_who_reviews_it() {
        var sent = at("2026-03-20", "09:30");
        assertThat(
                        ProgressNotice.waiting(
                                        task(), new ProgressStep("sub-1", 100, true, null, sent))
                                .body())
                .contains("báo cáo 100% chưa nêu tài liệu kiểm chứng");
        assertThat(
                        ProgressNotice.waiting(
                                        task(), new ProgressStep("sub-1", 100, false, null, sent))
                                .body())
                .doesNotContain("kiểm chứng");
    }

    @Test
    void a_later_day_is_asked_for_with_its_reason_and_how_often_there_was_one_before() {
        var asked =
                new ExtensionNotice.Asked(
                        LocalDate.parse("2026-04-15"), Fixtures.DUE, "Chờ hướng dẫn");
        var notice = ExtensionNotice.asked(task(), asked, 2, at("2026-03-20", "09:30"));

        assertThat(notice.subject()).isEqualTo("Xin gia hạn: " + TITLE);
        assertThat(notice.body())
                .contains(
                        "xin gia hạn đến hết ngày thứ Tư, 15/04/2026",
                        "Lý do: Chờ hướng dẫn",
                        "đã gia hạn 2 lần");
        assertThat(ExtensionNotice.asked(task(), asked, 0, at("2026-03-20", "09:30")).body())
                .doesNotContain("lần.");
    }

    @Test
    void who_asked_for_a_later_day_is_told_which_it_is_or_why_there_is_none() {
        var asked =
                new ExtensionNotice.Asked(
                        LocalDate.parse("2026-04-15"), Fixtures.DUE, "Chờ hướng dẫn");
        var other = new ExtensionNotice.Answer(true, LocalDate.parse("2026-04-10"), null);
        var granted = ExtensionNotice.decided(task(), asked, other, at("2026-03-20", "09:30"));
        assertThat(granted.subject()).isEqualTo("Được gia hạn: " + TITLE);
        assertThat(granted.body())
                .contains(
                        "trước khi gia hạn: hết ngày 31/03/2026",
                        "đã xin gia hạn đến ngày 15/04/2026");
        var no = new ExtensionNotice.Answer(false, null, "Sở cần số liệu trước 05/4");
        var refused = ExtensionNotice.decided(task(), asked, no, at("2026-03-20", "09:30"));
        assertThat(refused.subject()).isEqualTo("Không được gia hạn: " + TITLE);
        assertThat(refused.body())
                .contains("thời hạn giữ nguyên", "Lý do: Sở cần số liệu trước 05/4");
    }

    @Test
    void a_task_that_is_to_be_done_again_says_why_to_who_leads_it() {
        var notice = ReopeningNotice.of(task(), "Bổ sung sản phẩm", at("2026-03-20", "09:30"));
        assertThat(notice.subject()).isEqualTo("Nhiệm vụ được mở lại: " + TITLE);
        assertThat(notice.body())
                .contains("Lý do: Bổ sung sản phẩm", "tài liệu kiểm chứng của lần này");
        assertThat(notice.kind().asksTheLead()).isTrue();
        assertThat(ReopeningNotice.of(task(), " ", at("2026-03-20", "09:30")).body())
                .contains("Lý do: không ghi");
    }

    @Test
    void returned_progress_says_the_reason() {
        var notice =
                ProgressNotice.returned(
                        task(),
                        new ProgressStep(
                                "sub-1",
                                100,
                                false,
                                "Thiếu số văn bản",
                                at("2026-03-21", "10:00")));
        assertThat(notice.subject()).isEqualTo("Bị trả lại: " + TITLE);
        assertThat(notice.body()).contains("Lý do: Thiếu số văn bản");
    }

    @Test
    void a_unit_is_told_of_the_report_that_it_owes() {
        var notice =
                ReportNotice.due(
                        new ReportNotice.Due(
                                "round-1:song-mai-vp:DUE",
                                "round-1",
                                3,
                                "song-mai",
                                "QI",
                                2026,
                                Ward.OFFICE,
                                LocalDate.parse("2026-03-17"),
                                at("2026-03-15", "00:00")));
        assertThat(notice.subject())
                .isEqualTo("Báo cáo quý I năm 2026 phải nộp đến hết ngày 17/03/2026");
        assertThat(notice.matter()).isEqualTo(new Matter("round-1:song-mai-vp", 3));
        assertThat(notice.body())
                .contains("Đơn vị: Văn phòng", "thứ Ba, 17/03/2026", "\"không phát sinh\"");
    }

    @Test
    void a_new_version_of_a_report_is_a_new_notice() {
        var first = ReportNotice.published(report(1));
        var second = ReportNotice.published(report(2));
        assertThat(first.key()).isNotEqualTo(second.key());
        assertThat(first.subject())
                .isEqualTo("Báo cáo đã phát hành: Báo cáo CCHC phường Sông Mai (quý I năm 2026)");
        assertThat(first.body()).contains("chốt đến hết ngày 14/03/2026").doesNotContain("bản thứ");
        assertThat(second.body()).contains("bản thứ 2");
    }

    @Test
    void a_line_break_in_a_name_cannot_end_the_subject() {
        var facts = task();
        var broken =
                new TaskFacts(
                        facts.id(),
                        1,
                        "song-mai",
                        "1.a",
                        "x",
                        "Kế hoạch\r\nBcc: all@songmai.test",
                        null,
                        null,
                        facts.leads(),
                        null,
                        null,
                        null);
        var step = new ProgressStep("s", null, false, null, at("2026-03-21", "10:00"));
        assertThat(ProgressNotice.waiting(broken, step).subject())
                .isEqualTo("Chờ duyệt: Văn phòng – Kế hoạch Bcc: all@songmai.test: x (1.a)");
    }

    @Test
    void who_is_told_in_place_of_another_reads_why() {
        var notice = DeadlineNotice.approaching(task(), step("BEFORE_3", "2026-03-26", "08:00", 3));
        var head = Ward.seat(Ward.OFFICE, SeatRole.UNIT_HEAD, "binh");
        var instead = new Recipient(head, Level.LEAD_OFFICERS, Level.LEAD_HEAD, "Văn phòng");
        assertThat(Telling.body(notice, instead))
                .startsWith(notice.body())
                .endsWith(
                        "(Thông báo được chuyển đến thủ trưởng đơn vị vì Văn phòng chưa có người"
                                + " nhận ở cấp cán bộ đầu mối.)");
        var meant = new Recipient(head, Level.LEAD_HEAD, Level.LEAD_HEAD, "Văn phòng");
        assertThat(Telling.body(notice, meant)).isEqualTo(notice.body());
    }

    @Test
    void who_gets_a_running_task_reads_from_whom_since_when_and_why() {
        var how =
                new ReassignmentNotice.Reassigned(
                        "MERGED", LocalDate.parse("2026-07-01"), List.of(Ward.CULTURE), null);
        var notice = ReassignmentNotice.of(task(), how, at("2026-07-01", "00:00"));
        assertThat(notice.subject())
                .startsWith("Nhiệm vụ được chuyển đến: Văn phòng – Kế hoạch tuyên truyền");
        assertThat(notice.body())
                .contains("Nhiệm vụ được chuyển từ: Phòng Văn hóa, kể từ ngày 01/07/2026")
                .contains("Lý do: sáp nhập đơn vị");
        var decided =
                new ReassignmentNotice.Reassigned("DECIDED", null, List.of(), "Đơn vị quá tải");
        assertThat(ReassignmentNotice.of(task(), decided, at("2026-07-01", "00:00")).body())
                .contains("Lý do: cơ quan thường trực giao lại – Đơn vị quá tải");
    }

    private static ReportNotice.Published report(int version) {
        return new ReportNotice.Published(
                "report-1",
                version,
                "song-mai",
                "QI",
                2026,
                "Báo cáo CCHC phường Sông Mai",
                LocalDate.parse("2026-03-14"),
                at("2026-03-19", "15:00"));
    }
}
