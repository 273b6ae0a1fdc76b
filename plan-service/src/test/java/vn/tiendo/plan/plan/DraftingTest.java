package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.plan.Readings.draft;
import static vn.tiendo.plan.plan.Readings.of;
import static vn.tiendo.plan.plan.Readings.task;
import static vn.tiendo.plan.plan.Readings.undated;
import static vn.tiendo.plan.plan.Readings.yields;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineGrammar;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;
import vn.tiendo.plan.importing.PlanReading;

class DraftingTest {

    private static final Place PLACE = new Place(1, 2, "1.a");

    @Test
    void a_row_above_rows_lends_them_its_words_and_its_units() {
        var below = task("i.1", "ở khu phố", List.of(), List.of(), yields("Báo cáo", always()));
        var own = task("i.2", "ở phường", List.of("B"), List.of("D"), yields("Báo cáo", always()));
        var above =
                new PlanReading.Task(
                        "i",
                        "Đối thoại",
                        null,
                        List.of(),
                        List.of("A"),
                        List.of("C"),
                        null,
                        List.of(below, own),
                        PLACE);

        var tasks = draft(of(List.of(area("4", above)))).tasks();

        assertThat(tasks).extracting(PlanTask::id).containsExactly("4.i.1", "4.i.2");
        assertThat(tasks.get(0).activity()).isEqualTo("Đối thoại – ở khu phố");
        assertThat(tasks.get(0).lead()).containsExactly("A");
        assertThat(tasks.get(0).coordinating()).containsExactly("C");
        assertThat(tasks.get(1).lead()).containsExactly("B");
    }

    @Test
    void a_label_that_comes_twice_makes_two_ids() {
        var once = task("a", "Một", List.of("A"), List.of(), yields("Báo cáo", always()));

        assertThat(draft(of(List.of(area("1", once, once)))).tasks())
                .extracting(PlanTask::id)
                .containsExactly("1.a", "1.a-2");
    }

    @Test
    void what_a_document_leaves_open_is_open_until_it_is_settled() {
        var empty = task("a", "Một", List.of(), List.of());
        var vague =
                task(
                        "b",
                        "Hai",
                        List.of("A"),
                        List.of(),
                        yields("Báo cáo", null),
                        yields("Sổ", undated("?", DeadlineKind.UNKNOWN, null, null, "?")));
        var draft = draft(of(List.of(area("1", empty, vague))));

        assertThat(OpenPoint.of(draft))
                .containsExactly(
                        new OpenPoint(FindingCode.LEAD_MISSING, "tasks/1.a/lead"),
                        new OpenPoint(
                                FindingCode.DELIVERABLE_MISSING, "tasks/1.a/deliverables/1/name"),
                        new OpenPoint(
                                FindingCode.DEADLINE_MISSING, "tasks/1.b/deliverables/1/deadline"),
                        new OpenPoint(
                                FindingCode.DEADLINE_UNKNOWN, "tasks/1.b/deliverables/2/deadline"));

        var settled =
                Readings.corrected(
                        draft,
                        new Wish("tasks/1.a/lead", "A", "hỏi lại"),
                        new Wish("tasks/1.a/deliverables/1/name", "Báo cáo", "hỏi lại"),
                        new Wish("tasks/1.a/deadline", "Quý I/2026", "hỏi lại"),
                        new Wish("tasks/1.b/deadline", "Quý II/2026", "hỏi lại"));
        assertThat(OpenPoint.of(settled)).isEmpty();
    }

    @Test
    void a_blocking_finding_that_the_plan_does_not_show_is_accepted_by_a_person() {
        var unsure = new Finding(FindingCode.PAIRING_UNSURE, PLACE, List.of("1", "2"), true);
        var draft = draft(of(List.of(), unsure));
        assertThat(OpenPoint.of(draft))
                .containsExactly(new OpenPoint(FindingCode.PAIRING_UNSURE, "findings/1"));

        var seen = Readings.corrected(draft, new Wish("findings/1", "accepted", "đã đối chiếu"));
        assertThat(OpenPoint.of(seen)).isEmpty();
    }

    @Test
    void a_guess_is_shown_until_the_words_are_others() {
        var words = "Tháng 3 hoặc tháng 4";
        var due = new DeadlineGrammar(2026, null).read(words);
        var old = task("a", "Một", List.of("Phong A"), List.of(), yields("Báo cáo", due));
        var draft =
                draft(
                        of(
                                List.of(area("1", old)),
                                Finding.of(
                                        FindingCode.DEADLINE_GUESSED, PLACE, words, due.reading()),
                                Finding.of(
                                        FindingCode.UNIT_SPELLING, PLACE, "Phong A", "Phòng A")));
        assertThat(draft.remarks()).allMatch(remark -> remark.holdsIn(draft));
        assertThat(OpenPoint.of(draft)).isEmpty();

        var settled =
                Readings.corrected(
                        draft,
                        new Wish("tasks/1.a/deadline", "Tháng 4/2026", "hỏi lại"),
                        new Wish("tasks/1.a/lead", "Phòng A", "hỏi lại"));
        assertThat(settled.remarks()).noneMatch(remark -> remark.holdsIn(settled));
    }

    @Test
    void a_year_that_seems_wrong_is_asked_about_until_it_is_corrected_or_said_to_be_right() {
        var old = task("a", "Một", List.of("A"), List.of(), yields("Báo cáo", lastYear()));
        var remark =
                new Finding(
                        FindingCode.SUSPECTED_YEAR_SLIP,
                        PLACE,
                        List.of("Tháng 12/2025", "2025"),
                        true);
        var draft = draft(of(List.of(area("1", old)), remark));
        var path = "tasks/1.a/deliverables/1/";
        var open = new OpenPoint(FindingCode.SUSPECTED_YEAR_SLIP, path + "deadline");
        assertThat(OpenPoint.of(draft)).containsExactly(open);

        for (var wish :
                List.of(
                        new Wish(path + "deadline", "Tháng 12/2026", "ghi nhầm năm"),
                        new Wish(path + "doubt", "accepted", "làm từ tháng 12"),
                        new Wish("findings/1", "accepted", "làm từ tháng 12"))) {
            var settled = Readings.corrected(draft, wish);
            assertThat(OpenPoint.of(settled)).as(wish.field()).isEmpty();
            assertThat(settled.corrections()).hasSize(1);
        }
    }

    @Test
    void a_year_that_a_correction_gets_wrong_is_asked_about_as_well() {
        var due = task("a", "Một", List.of("A"), List.of(), yields("Báo cáo", always()));
        var path = "tasks/1.a/deliverables/1/";
        var draft = draft(of(List.of(area("1", due))));

        var wrong = Readings.corrected(draft, new Wish(path + "deadline", "Quý I/2025", "sửa"));

        assertThat(OpenPoint.of(wrong))
                .containsExactly(new OpenPoint(FindingCode.SUSPECTED_YEAR_SLIP, path + "deadline"));
        var right = Readings.corrected(wrong, new Wish(path + "doubt", "accepted", "đúng"));
        assertThat(OpenPoint.of(right)).isEmpty();
        assertThat(right.task("1.a").orElseThrow().deliverables().get(0).due().to())
                .hasToString("2025-03-31");
    }

    private static Deadline lastYear() {
        return new DeadlineGrammar(2026, null).read("Tháng 12/2025");
    }

    private static PlanReading.Area area(String label, PlanReading.Task... tasks) {
        return new PlanReading.Area(label, "Lĩnh vực", List.of(tasks));
    }

    private static Deadline always() {
        return undated("Thường xuyên", DeadlineKind.CONTINUOUS, null, null, "cả năm");
    }
}
