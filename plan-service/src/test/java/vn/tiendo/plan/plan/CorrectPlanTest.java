package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.draft;
import static vn.tiendo.plan.plan.Readings.songMai;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;

class CorrectPlanTest {

    private static final String WHY = "theo bản đã ký";

    private final Plan draft = draft(songMai());

    @Test
    void what_was_what_is_by_whom_and_why_is_recorded() {
        var plan =
                corrected(
                        draft,
                        new Wish("number", "12/KH-UBND", WHY),
                        new Wish("number", " 13/KH-UBND ", "gõ nhầm"));

        assertThat(plan.head().number()).isEqualTo("13/KH-UBND");
        assertThat(plan.corrections().stream().map(Correction::forGood))
                .containsExactly(
                        new Correction("number", null, "12/KH-UBND", WHY, Readings.LANH),
                        new Correction(
                                "number", "12/KH-UBND", "13/KH-UBND", "gõ nhầm", Readings.LANH));
    }

    @Test
    void a_deadline_is_settled_for_one_deliverable_or_for_all() {
        var one =
                corrected(draft, new Wish("tasks/1.a/deliverables/2/deadline", "Quý II/2026", WHY));
        var all = corrected(draft, new Wish("tasks/1.a/deadline", "Thường xuyên", WHY));

        var deliverables = one.task("1.a").orElseThrow().deliverables();
        assertThat(deliverables.get(0).due().to()).hasToString("2026-03-31");
        assertThat(deliverables.get(1).due().to()).hasToString("2026-06-30");
        assertThat(one.corrections().get(0).old()).isEqualTo("Tháng 12/2026");
        assertThat(all.task("1.a").orElseThrow().deliverables())
                .extracting(deliverable -> deliverable.due().kind())
                .containsOnly(DeadlineKind.CONTINUOUS);
    }

    @Test
    void leads_are_settled_by_name_or_id() {
        var plan = corrected(draft, new Wish("tasks/2.a/lead", "song-mai-vp; Phòng Khác", WHY));

        assertThat(plan.task("2.a").orElseThrow().lead())
                .containsExactly("song-mai-vp", "Phòng Khác");
        assertThat(plan.corrections().get(0).old()).isEqualTo("Các phòng, đơn vị");
    }

    @Test
    void an_activity_in_other_words_is_conditional_where_they_say_so() {
        var words = "Rà soát thủ tục (nếu có thay đổi)";
        var plan = corrected(draft, new Wish("tasks/1.a/activity", words, WHY));

        assertThat(plan.task("1.a").orElseThrow().activity()).isEqualTo(words);
        assertThat(plan.task("1.a").orElseThrow().condition()).isEqualTo("nếu có thay đổi");
        var back = corrected(plan, new Wish("tasks/1.a/activity", "Rà soát thủ tục", WHY));
        assertThat(back.task("1.a").orElseThrow().condition()).isNull();
    }

    @Test
    void another_year_is_another_reading_of_every_deadline() {
        var plan =
                corrected(
                        draft,
                        new Wish("tasks/1.a/deadline", "Trong Quý I", WHY),
                        new Wish("year", "2027", WHY));

        assertThat(plan.task("1.a").orElseThrow().deliverables().get(0).due().to())
                .hasToString("2027-03-31");
    }

    @Test
    void one_wish_that_is_refused_refuses_all() {
        assertThatThrownBy(
                        () ->
                                corrected(
                                        draft,
                                        new Wish("title", "Khác", WHY),
                                        new Wish("tasks/9.z/lead", "x", WHY)))
                .isInstanceOf(CorrectionRefused.class);
        assertThat(draft.corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "colour, red",
        "issuedOn, 05/01/2026",
        "issuedOn, 1999-12-31",
        "issuedOn, 2101-01-01",
        "year, next",
        "year, 1999",
        "year, 2101",
        "year, 206",
        "year, 999999999",
        "tasks/1.a/colour, red",
        "tasks/1.a/deliverables/9/name, Báo cáo",
        "tasks/1.a/deliverables/0/name, Báo cáo",
        "tasks/1.a/deliverables/0/deadline, Quý I/2026",
        "tasks/1.a/deliverables/1/doubt, accepted",
        "findings/1, accepted",
        "year, ''",
        "tasks/1.a/activity, ' '",
        "tasks/1.a/deliverables/1/name, ''",
        "tasks/1.a/deliverables/3/name, ''",
        "tasks/1.a/deliverables, ''",
        "tasks/1.a, ''",
        "areas/1/tasks, ''",
        "units/Văn phòng phường, ''",
    })
    void what_does_not_fit_is_refused(String field, String value) {
        assertThatThrownBy(() -> corrected(draft, new Wish(field, value, WHY)))
                .isInstanceOf(CorrectionRefused.class);
    }

    @Test
    void a_deliverable_is_added_behind_the_others_whichever_are_left() {
        var plan =
                corrected(
                        draft,
                        new Wish("tasks/1.a/deliverables/1", "removed", WHY),
                        new Wish("tasks/1.a/deliverables", "Biên bản", WHY));

        assertThat(plan.task("1.a").orElseThrow().deliverables())
                .extracting(Deliverable::no, Deliverable::name)
                .containsExactly(tuple(2, "Báo cáo"), tuple(3, "Biên bản"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"number", "issuedOn", "title", "place", "issuingAuthority", "standingBody"})
    void what_was_read_wrongly_into_the_head_is_left_blank(String field) {
        var filled = Readings.settled();
        var was = corrected(filled, new Wish(field, " ", WHY));

        assertThat(was.head()).isNotEqualTo(filled.head());
        assertThat(was.corrections().get(3).old()).isNotBlank();
        assertThat(corrected(was, new Wish(field, "", WHY)).corrections().get(4).old()).isNull();
    }

    @Test
    void units_and_deadlines_that_a_row_does_not_have_are_taken_out() {
        var plan =
                corrected(
                        draft,
                        new Wish("tasks/1.a/coordinating", "", WHY),
                        new Wish("tasks/1.a/lead", "", WHY),
                        new Wish("tasks/1.a/deliverables/2/deadline", "", WHY));

        var task = plan.task("1.a").orElseThrow();
        assertThat(task.coordinating()).isEmpty();
        assertThat(plan.corrections().get(0).old()).isEqualTo("Văn phòng phường");
        assertThat(OpenPoint.of(plan))
                .extracting(OpenPoint::path)
                .containsExactly("tasks/1.a/lead", "tasks/1.a/deliverables/2/deadline");
    }

    @Test
    void a_remark_on_a_deadline_is_over_when_the_deadline_or_the_day_of_issue_is_another() {
        var passed = Finding.of(FindingCode.BEFORE_ISSUE, new Place(1, 2, "1.a"), "Quý I/2026");
        var read = draft(Readings.of(songMai().areas(), passed));
        var remark = read.remarks().get(0);

        var issuedLater = corrected(read, new Wish("issuedOn", "2026-07-01", WHY));
        assertThat(remark.holdsIn(issuedLater)).isTrue();
        var earlier = corrected(issuedLater, new Wish("issuedOn", "2026-01-05", WHY));
        assertThat(remark.holdsIn(earlier)).isFalse();
        var path = "tasks/1.a/deliverables/1/deadline";
        var moved = corrected(issuedLater, new Wish(path, "Quý IV/2026", WHY));
        assertThat(remark.holdsIn(moved)).isFalse();
    }

    @Test
    void a_remark_on_an_old_year_is_over_when_the_text_is_another() {
        var words = songMai().areas().get(0).tasks().get(0).activity();
        var finding = Finding.of(FindingCode.OLD_YEAR_NAMED, new Place(1, 2, "1.a"), words, "2025");
        var copied = draft(Readings.of(songMai().areas(), finding));

        assertThat(copied.remarks().get(0).holdsIn(copied)).isTrue();
        var reworded = corrected(copied, new Wish("tasks/1.a/activity", "Việc khác", WHY));
        assertThat(copied.remarks().get(0).holdsIn(reworded)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "number, 12, NUMBER",
        "number, KH-UBND, NUMBER",
        "number, 12/, NUMBER",
        "number, số 12/KH-UBND, NUMBER",
        "issuedOn, 05/01/2026, ISSUED_ON",
        "year, 206, YEAR",
        "tasks/1.a/activity, '', ACTIVITY",
        "tasks/1.a/deliverables/9/name, Sổ, PRODUCT",
        "tasks/1.a/deliverables/1/doubt, accepted, DEADLINE",
        "preamble/9, Căn cứ, FRAME",
        "duties/1, Việc, FRAME",
        "recipients/x, Lưu VT, FRAME",
        "colour, red, FIELD",
    })
    void a_refusal_says_what_the_field_takes(String field, String value, CorrectionRule rule) {
        assertThatThrownBy(() -> corrected(draft, new Wish(field, value, WHY)))
                .isInstanceOfSatisfying(
                        CorrectionRefused.class,
                        refused -> assertThat(refused.args().get(0)).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/KH-UBND", "07a/KH-VP", "16 /kh-ubnd", "3/2026/KH-HĐND", "12-KH/ĐU"})
    void a_number_is_taken_in_every_form_that_authorities_use(String number) {
        var plan = corrected(draft, new Wish("number", number, WHY));

        assertThat(plan.head().number()).isEqualTo(number);
    }

    @Test
    void a_name_that_is_no_units_is_taken_out_where_it_only_helps() {
        var name = "Phòng Kinh tế, Hạ tầng và Đô thị";
        var plan = corrected(draft, new Wish("units/" + name, "removed", WHY));

        assertThat(plan.tasks()).noneMatch(task -> task.coordinating().contains(name));
        assertThat(plan.task("2.đ").orElseThrow().coordinating())
                .containsExactly("Văn phòng phường");
        for (var lead : new String[] {"Văn phòng phường", "Không ai"}) {
            assertThatThrownBy(() -> corrected(draft, new Wish("units/" + lead, "removed", WHY)))
                    .isInstanceOf(CorrectionRefused.class);
        }
    }

    @Test
    void a_letter_that_was_lost_is_asked_about_until_the_word_is_whole() {
        var finding = Finding.of(FindingCode.LETTER_LOST, new Place(1, 2, "1.a"), "ử lý", "xử lý");
        var read = draft(Readings.of(songMai().areas(), finding));
        var path = "tasks/1.a/activity";
        var lost = corrected(read, new Wish(path, "Rà soát, ử lý hồ sơ; xử lý đơn", WHY));
        var remark = lost.remarks().get(0);

        assertThat(remark.text(lost)).map(PlanTexts.Text::field).contains(path);
        assertThat(remark.holdsIn(lost)).isTrue();
        var whole = corrected(lost, new Wish(path, "Rà soát, xử lý hồ sơ; xử lý đơn", WHY));
        assertThat(remark.holdsIn(whole)).isFalse();
    }

    @Test
    void a_correction_without_a_reason_is_refused() {
        assertThatThrownBy(() -> corrected(draft, new Wish("title", "Khác", " ")))
                .isInstanceOf(CorrectionRefused.class);
    }

    @Test
    void a_published_plan_is_not_corrected() {
        var published = draft.publish(Readings.LANH);

        assertThatThrownBy(() -> corrected(published, new Wish("title", "Khác", WHY)))
                .isInstanceOf(AlreadyPublished.class);
        assertThatThrownBy(() -> published.publish(Readings.LANH))
                .isInstanceOf(AlreadyPublished.class);
    }
}
