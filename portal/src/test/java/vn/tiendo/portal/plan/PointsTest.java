package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.plan.Point.Choice;
import vn.tiendo.portal.unit.Unit;

class PointsTest {

    private static final Unit OWN = Unit.below("song-mai", "Bộ phận thường trực", "UNIT");
    private static final Draft.Head COMPLETE =
            new Draft.Head("7/KH-UBND", LocalDate.of(2026, 1, 6), "K", 2026, "U", "b", null, null);
    private static final Draft.Head BLANK =
            new Draft.Head(null, null, "K", 2026, "U", null, null, null);

    @Test
    void what_the_head_lacks_comes_first_and_the_own_unit_is_offered_as_standing_body() {
        var points = points(BLANK, List.of(), List.of(), List.of());

        assertThat(points)
                .extracting(Point::title)
                .containsExactly(
                        "Chưa có: số, ký hiệu",
                        "Chưa có: ngày ban hành",
                        "Chưa có: cơ quan thường trực");
        assertThat(points.get(2).choices())
                .containsExactly(Choice.of("Bộ phận thường trực", "standingBody", OWN.id()));
    }

    @Test
    void an_empty_lead_is_offered_the_leads_of_the_rows_beside_it() {
        var point = new OpenPoint("LEAD_MISSING", "tasks/1.b/lead");

        var found = points(COMPLETE, List.of(point), List.of(), List.of()).get(0);

        assertThat(found.choices()).extracting(Choice::value).containsExactly("Phòng A", "Phòng C");
        assertThat(found.choices()).extracting(Choice::field).containsOnly("tasks/1.b/lead");
        assertThat(found.blocks()).isTrue();
    }

    @Test
    void a_name_is_offered_its_candidates_before_it_is_registered() {
        var name =
                new Draft.UnitName(
                        "Bộ phận thừơng trực", null, false, List.of(OWN.id()), null, List.of());
        var group = new Draft.UnitName("Các phòng", null, true, List.of(), null, List.of());

        var found = points(COMPLETE, List.of(), List.of(), List.of(name, group));

        assertThat(found.get(0).choices())
                .extracting(Choice::words)
                .containsExactly(
                        "Là Bộ phận thường trực",
                        "Đăng ký là đơn vị mới",
                        "Đăng ký là tên gọi chung của các đơn vị trực thuộc");
        assertThat(found).allMatch(Point::asksForName);
        assertThat(found.get(1).choices().get(0))
                .isEqualTo(
                        Choice.registering(
                                "Đăng ký là tên gọi chung của các đơn vị trực thuộc",
                                "GROUP",
                                "Các phòng"));
    }

    @Test
    void a_unit_that_has_ended_is_replaced_by_who_carries_on_and_not_registered_again() {
        var ended = new EndedUnit("MERGED", LocalDate.parse("2026-07-01"));
        var name = new Draft.UnitName("Phòng Cũ", null, false, List.of(OWN.id()), ended, List.of());

        var found = points(COMPLETE, List.of(), List.of(), List.of(name)).get(0);

        assertThat(found.says()).isEqualTo("Phòng Cũ");
        assertThat(found.asksForName()).as("the name stays that of who bore it").isFalse();
        assertThat(found.title()).isEqualTo("Đơn vị đã sáp nhập kể từ ngày 01/07/2026");
        assertThat(found.choices())
                .extracting(Choice::words)
                .containsExactly("Chuyển sang Bộ phận thường trực");
    }

    @Test
    void a_deadline_that_nobody_understands_has_no_answer_but_ones_own() {
        var point = new OpenPoint("DEADLINE_UNKNOWN", "tasks/1.a/deliverables/1/deadline");

        var found = points(COMPLETE, List.of(point), List.of(), List.of()).get(0);

        assertThat(found.choices()).isEmpty();
        assertThat(found.edit()).isNotNull();
        assertThat(found.edit().now()).isEqualTo("bao giờ xong");
    }

    @Test
    void a_remark_is_looked_at_and_holds_nothing_up_unless_it_is_open() {
        var unsure = finding(1, "PAIRING_UNSURE", true);
        var order = finding(2, "LABEL_ORDER", false);
        var number = finding(3, "NUMBER_BLANK", false);
        var open = new OpenPoint("PAIRING_UNSURE", "findings/1");

        var found = points(COMPLETE, List.of(open), List.of(unsure, order, number), List.of());

        assertThat(found).extracting(Point::says).containsExactly("lời 1", "lời 2");
        assertThat(found).extracting(Point::blocks).containsExactly(true, false);
        assertThat(Blocking.of(found).total()).isEqualTo(1);
        assertThat(found.get(1).choices())
                .containsExactly(Choice.of("Đã xem, để nguyên", "findings/2", "accepted"));
    }

    @Test
    void a_lost_letter_is_put_back_into_its_word_alone() {
        var lost =
                new Draft.Finding(
                        3,
                        "LETTER_LOST",
                        null,
                        "Có thể mất chữ",
                        false,
                        List.of("ử lý", "xử lý"),
                        "tasks/1.a/activity",
                        "Tiếp nhận, ử lý hồ sơ; xử lý đơn",
                        null);

        var found = points(COMPLETE, List.of(), List.of(lost), List.of()).get(0);

        assertThat(found.choices())
                .containsExactly(
                        Choice.of("Đã xem, để nguyên", "findings/3", "accepted"),
                        Choice.of(
                                "Sửa “ử lý” thành “xử lý”",
                                "tasks/1.a/activity",
                                "Tiếp nhận, xử lý hồ sơ; xử lý đơn"));
        assertThat(found.edit()).isNotNull();
        assertThat(found.where()).isEqualTo("nhiệm vụ 1.a, nội dung");
    }

    @Test
    void an_old_year_is_moved_and_the_number_of_a_document_keeps_its_own() {
        var old =
                new Draft.Finding(
                        4,
                        "OLD_YEAR_NAMED",
                        null,
                        "Vẫn ghi năm 2025",
                        false,
                        List.of("2025", "2026"),
                        "preamble/1",
                        "Căn cứ Quyết định số 5/2025/QĐ-UBND ngày 20/12/2025",
                        null);

        var found = points(COMPLETE, List.of(), List.of(old), List.of()).get(0);

        assertThat(found.where()).isEqualTo("Phần căn cứ, đoạn 1");
        assertThat(found.choices().get(1).value())
                .isEqualTo("Căn cứ Quyết định số 5/2025/QĐ-UBND ngày 20/12/2026");
    }

    @Test
    void a_year_that_the_dates_contradict_stays_or_gives_way() {
        var unsure =
                new Draft.Finding(
                        5,
                        "YEAR_UNSURE",
                        null,
                        "Tên kế hoạch ghi năm 2026",
                        true,
                        List.of("2026", "2027"),
                        null,
                        null,
                        null);
        var open = new OpenPoint("YEAR_UNSURE", "findings/5");

        var found = points(COMPLETE, List.of(open), List.of(unsure), List.of()).get(0);

        assertThat(found.blocks()).isTrue();
        assertThat(found.choices())
                .extracting(Choice::field, Choice::value)
                .containsExactly(tuple("findings/5", "accepted"), tuple("year", "2027"));
    }

    @Test
    void a_name_that_only_helps_can_be_taken_out() {
        var helps = List.of("COORDINATING");
        var name = new Draft.UnitName("Cột ghép", null, false, List.of(), null, helps);
        var leads = List.of("LEAD", "COORDINATING");
        var lead = new Draft.UnitName("Phòng A", null, false, List.of(), null, leads);

        var found = points(COMPLETE, List.of(), List.of(), List.of(name, lead));

        assertThat(found.get(0).choices())
                .contains(Choice.of("Bỏ khỏi các đơn vị phối hợp", "units/Cột ghép", "removed"))
                .as("there is no unit to keep the name of")
                .noneMatch(Choice::meansUnit);
        assertThat(found.get(0).reasons()).containsExactly(Reasons.CHANGED);
        assertThat(found.get(1).choices()).extracting(Choice::value).doesNotContain("removed");
    }

    @Test
    void two_answers_in_the_same_words_are_told_apart() {
        var one = Choice.of("Là Tổ một cửa", "units/Tổ", "song-mai-to-1");
        var other = Choice.of("Là Tổ một cửa", "units/Tổ", "song-mai-to-2");
        var third = Choice.of("Là Văn phòng", "units/Tổ", "song-mai-vp");

        var point = new Point("t", "", null, true, null, List.of(one, other, third), null);

        assertThat(point.choices())
                .extracting(Choice::words)
                .containsExactly(
                        "Là Tổ một cửa (mã song-mai-to-1)",
                        "Là Tổ một cửa (mã song-mai-to-2)",
                        "Là Văn phòng");
    }

    private static Draft.Finding finding(int no, String code, boolean blocking) {
        return new Draft.Finding(
                no, code, null, "lời " + no, blocking, List.of(), null, null, null);
    }

    private static List<Point> points(
            Draft.Head head,
            List<OpenPoint> open,
            List<Draft.Finding> findings,
            List<Draft.UnitName> names) {
        var due = new Due("bao giờ xong", null, null, List.of());
        var tasks =
                List.of(
                        task("1.a", List.of("Phòng A"), new Draft.Deliverable(1, "Sổ", due, null)),
                        task("1.b", List.of()),
                        task("1.c", List.of("Phòng C")));
        var reading =
                new Draft.Reading(head, List.of(), List.of(new Draft.Area("1", "L", tasks)), null);
        var draft =
                new Draft(
                        "p",
                        "song-mai",
                        "DRAFT",
                        "kh.txt",
                        reading,
                        findings,
                        open,
                        names,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null);
        return Points.of(draft, null, List.of(OWN), OWN.id());
    }

    private static Draft.Task task(String id, List<String> lead, Draft.Deliverable... yields) {
        return new Draft.Task(id, id, "Việc " + id, lead, List.of(), List.of(yields), null);
    }
}
