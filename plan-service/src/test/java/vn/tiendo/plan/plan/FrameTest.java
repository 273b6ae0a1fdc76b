package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
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
    void what_differs_is_compared() {
        var other = plan.with(frame("Vũ Văn Mơ"));

        assertThat(PlanComparison.between(plan, other).head())
                .containsExactly(
                        new HeadChange("signatory", new Change("Lý Thị Mận", "Vũ Văn Mơ")));
        assertThat(PlanComparison.between(plan.with(Frame.NONE), other).head()).isEmpty();
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
