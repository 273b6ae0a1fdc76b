package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tiendo.plan.plan.Readings.LANH;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.plan.comparison.Change;
import vn.tiendo.plan.comparison.HeadChange;
import vn.tiendo.plan.comparison.PlanComparison;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.plan.Frame.Abbreviation;
import vn.tiendo.plan.plan.Frame.Duty;
import vn.tiendo.plan.plan.Frame.LegalBasis;

/** What stands around the tasks of a plan, through all that becomes of it. */
class FrameTest {

    private final Plan plan = Readings.settled().with(frame("Lý Thị Mận"));

    @Test
    void a_plan_that_was_kept_without_is_read_with_an_empty_one() {
        var mapper = JsonMapper.builder().build();
        var kept = (ObjectNode) mapper.valueToTree(plan);
        assertThat(mapper.treeToValue(kept, Plan.class).frame()).isEqualTo(plan.frame());
        kept.remove("frame");

        assertThat(mapper.treeToValue(kept, Plan.class).frame()).isEqualTo(Frame.NONE);
    }

    @Test
    void the_draft_of_an_amendment_has_it_and_the_amended_plan_gets_it() {
        var published = plan.publish(LANH);
        var wanted = new Amends(plan.id(), 1, "lý do", null, null);
        var draft = published.draftOfAmendment("draft", wanted, LANH);
        assertThat(draft.frame()).isEqualTo(plan.frame());

        var other = draft.with(frame("Vũ Văn Mơ"));
        assertThat(published.amendedBy(draft, LANH).holds(other)).isFalse();
        assertThat(published.amendedBy(other, LANH).frame()).isEqualTo(frame("Vũ Văn Mơ"));
    }

    @Test
    void an_amending_document_says_it_anew_or_leaves_it() {
        var published = plan.publish(LANH);
        var wanted = new Amends(plan.id(), 1, "lý do", null, null);
        var draft = published.draftOfAmendment("draft", wanted, LANH);

        var silent = draft.withTextOf(plan.with(Frame.NONE), plan.tasks());
        var telling = draft.withTextOf(plan.with(frame("Vũ Văn Mơ")), plan.tasks());

        assertThat(silent.frame()).isEqualTo(plan.frame());
        assertThat(telling.frame()).isEqualTo(frame("Vũ Văn Mơ"));
    }

    @Test
    void a_copy_asks_for_the_next_years_work_and_shows_the_old_legal_bases_to_a_person() {
        var copy = CopiedPlan.draft("copy", plan, 2027, LANH);

        assertThat(copy.frame().duties().get(0).items().get(0))
                .isEqualTo("báo cáo định kỳ hàng quý năm 2027;");
        assertThat(copy.frame().reporting()).isEqualTo(copy.frame().duties().get(0).items());
        assertThat(copy.frame().legalBases()).isEqualTo(plan.frame().legalBases());
        assertThat(copy.remarks())
                .extracting(Remark::finding)
                .filteredOn(finding -> finding.code() == FindingCode.OLD_YEAR_NAMED)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.choices()).containsExactly("2026", "2027");
                            assertThat(finding.place().label()).isEqualTo("preamble");
                        });
    }

    @Test
    void an_old_year_in_a_copys_legal_bases_is_shown_until_the_paragraph_is_another() {
        var copy = CopiedPlan.draft("copy", plan, 2027, LANH);
        var remark =
                copy.remarks().stream()
                        .filter(one -> one.finding().code() == FindingCode.OLD_YEAR_NAMED)
                        .findFirst()
                        .orElseThrow();

        assertThat(remark.holdsIn(copy)).isTrue();
        assertThat(remark.text(copy)).map(PlanTexts.Text::field).contains("preamble/1");
        var renewed =
                corrected(copy, "preamble/1", "Căn cứ Quyết định số 7/QĐ-UBND ngày 04/01/2027:");
        assertThat(remark.holdsIn(renewed)).isFalse();
        assertThat(renewed.frame().legalBases())
                .extracting(LegalBasis::number, LegalBasis::issuedOn)
                .containsExactly(tuple("7/QĐ-UBND", "2027-01-04"));
    }

    @Test
    void each_part_is_corrected_by_its_number_and_taken_out_by_nothing() {
        var more = corrected(plan, "preamble", "Căn cứ Luật Tổ chức ngày 19/02/2025;");
        var less = corrected(more, "preamble/1", "");

        assertThat(more.frame().preamble()).hasSize(2);
        assertThat(less.frame().preamble()).containsExactly("Căn cứ Luật Tổ chức ngày 19/02/2025;");
        assertThat(less.corrections().get(4).old()).startsWith("Căn cứ Kế hoạch số 5");
        assertThat(corrected(plan, "recipients/1", "").frame().recipients())
                .containsExactly("Lưu: VT");
        assertThat(corrected(plan, "signedAs", "").frame().signedAs()).isNull();
        assertThat(corrected(plan, "signatory", "Vũ Văn Mơ").frame()).isEqualTo(frame("Vũ Văn Mơ"));
    }

    @Test
    void what_is_asked_of_a_unit_is_the_same_among_the_sentences_on_reporting() {
        var monthly = corrected(plan, "duties/1/items/1", "báo cáo hằng tháng;");

        assertThat(monthly.frame().duties().get(0).items()).containsExactly("báo cáo hằng tháng;");
        assertThat(monthly.frame().reporting()).containsExactly("báo cáo hằng tháng;");
        var nothing = corrected(plan, "duties/1/items/1", "").frame();
        assertThat(nothing.duties()).isEmpty();
        assertThat(nothing.reporting()).isEmpty();
    }

    @Test
    void a_correction_of_it_is_taken_back_to_the_letter() {
        for (var field : new String[] {"preamble/1", "duties/1/items/1", "recipients/2"}) {
            var changed = corrected(plan, field, "");
            var back = corrected(changed, "corrections/4", "undone");

            assertThat(changed.frame()).isNotEqualTo(plan.frame());
            assertThat(back.frame()).isEqualTo(plan.frame());
        }
    }

    private static Plan corrected(Plan plan, String field, String value) {
        return Readings.corrected(plan, new Wish(field, value, "theo bản đã ký"));
    }

    @Test
    void what_differs_is_compared() {
        var other = plan.with(frame("Vũ Văn Mơ"));

        assertThat(PlanComparison.between(plan, other).head())
                .containsExactly(
                        new HeadChange("signatory", new Change("Lý Thị Mận", "Vũ Văn Mơ")));
        assertThat(PlanComparison.between(plan.with(Frame.NONE), other).head()).isEmpty();
        var before = corrected(plan, "preamble/1", "Căn cứ Kế hoạch số 5/KH-UBND:");
        var ended = corrected(before, "closing", "Trên đây là Kế hoạch./.");
        var more = corrected(ended, "preamble", "Theo đề nghị của Văn phòng;");
        assertThat(PlanComparison.between(before, more).head())
                .extracting(HeadChange::field)
                .containsExactly("preamble", "closing");
    }

    private static Frame frame(String signatory) {
        return new Frame(
                "KH-UBND",
                List.of("Căn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2026, phường ban hành Kế hoạch:"),
                List.of(new LegalBasis("Kế hoạch số 5/KH-UBND", "5/KH-UBND", "2026-01-02")),
                List.of(new Abbreviation("VP", "Văn phòng")),
                List.of(new Duty("1", "Văn phòng", List.of("báo cáo định kỳ hàng quý năm 2026;"))),
                List.of("báo cáo định kỳ hàng quý năm 2026;"),
                null,
                List.of("Như trên", "Lưu: VT"),
                "CHỦ TỊCH",
                signatory);
    }
}
