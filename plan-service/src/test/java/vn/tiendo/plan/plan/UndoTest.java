package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.draft;
import static vn.tiendo.plan.plan.Readings.songMai;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;

class UndoTest {

    private static final String WHY = "gõ nhầm";

    private final Plan draft = draft(songMai());

    @ParameterizedTest
    @CsvSource({
        "number, 12/KH-UBND",
        "title, Khác",
        "title, ''",
        "tasks/1.a/coordinating, ''",
        "issuedOn, 2026-01-05",
        "place, Đông Hà",
        "parentAuthority, UBND thành phố Đông Hà",
        "preamble, Căn cứ Nghị quyết số 76/NQ-CP",
        "recipients, Lưu: VT",
        "closing, Trên đây là Kế hoạch",
        "signedAs, CHỦ TỊCH",
        "signatory, Lý Thị Mận",
        "standingBody, song-mai-vp",
        "year, 2027",
        "tasks/1.a/activity, Việc khác",
        "tasks/1.a/lead, Phòng Khác",
        "tasks/1.a/coordinating, Phòng Khác",
        "tasks/1.a/deadline, Thường xuyên",
        "tasks/1.a/deliverables/2/deadline, Quý II/2026",
        "tasks/1.a/deliverables/1/name, Sổ",
        "tasks/1.a/deliverables/3/name, Một sản phẩm nữa",
        "tasks/1.a/deliverables/1, removed",
        "tasks/1.a, removed",
        "areas/1/tasks, Một việc nữa",
        "units/Văn phòng phường, song-mai-vp",
    })
    void a_correction_is_taken_back_to_the_letter(String field, String value) {
        var settled = corrected(draft, new Wish("tasks/1.b/lead", "Văn phòng", WHY));
        var changed = corrected(settled, new Wish(field, value, WHY));

        var back = corrected(changed, undo(2));

        assertThat(changed).isNotEqualTo(settled);
        assertThat(back.correctedBy(List.of())).isEqualTo(settled.correctedBy(List.of()));
    }

    @Test
    void the_history_keeps_both_and_the_one_before_can_be_taken_back_next() {
        var twice =
                corrected(
                        draft,
                        new Wish("number", "1/KH-UBND", WHY),
                        new Wish("number", "2/KH-UBND", WHY));

        var once = corrected(twice, undo(2));
        var back = corrected(once, undo(1));

        assertThat(once.head().number()).isEqualTo("1/KH-UBND");
        assertThat(back.head()).isEqualTo(draft.head());
        assertThat(back.corrections())
                .extracting(Correction::field, Correction::old, Correction::value)
                .containsExactly(
                        tuple("number", null, "1/KH-UBND"),
                        tuple("number", "1/KH-UBND", "2/KH-UBND"),
                        tuple("corrections/2", "2/KH-UBND", "undone"),
                        tuple("corrections/1", "1/KH-UBND", "undone"));
        assertThat(Correction.last(back.corrections())).isZero();
    }

    @Test
    void what_somebody_accepted_is_open_again() {
        var place = new Place(1, 2, "1.a");
        var unsure = new Finding(FindingCode.PAIRING_UNSURE, place, List.of("1", "2"), true);
        var open = draft(Readings.of(List.of(), unsure));

        var back = corrected(corrected(open, new Wish("findings/1", "accepted", WHY)), undo(1));

        assertThat(OpenPoint.of(back)).isEqualTo(OpenPoint.of(open)).hasSize(1);
    }

    @Test
    void only_the_last_is_taken_back_and_only_once() {
        var twice =
                corrected(
                        draft, new Wish("title", "Một", WHY), new Wish("number", "1/KH-UBND", WHY));
        var back = corrected(twice, undo(2));

        for (var no : new int[] {0, 1, 3}) {
            assertThatThrownBy(() -> corrected(twice, undo(no)))
                    .isInstanceOf(CorrectionRefused.class);
        }
        assertThatThrownBy(() -> corrected(back, undo(2))).isInstanceOf(CorrectionRefused.class);
        assertThatThrownBy(() -> corrected(draft, undo(1))).isInstanceOf(CorrectionRefused.class);
        assertThatThrownBy(() -> corrected(twice, new Wish("corrections/2", "gone", WHY)))
                .isInstanceOf(CorrectionRefused.class);
    }

    @Test
    void a_plan_never_keeps_more_of_what_was_than_of_what_is() {
        var plan = draft;
        for (int i = 0; i < 30; i++) {
            plan = corrected(plan, new Wish("tasks/1.a/activity", "Việc " + i, WHY));
        }
        plan = corrected(plan, new Wish("year", "2027", WHY));

        var kept =
                plan.corrections().stream()
                        .filter(Correction::undoable)
                        .mapToInt(one -> one.before() == null ? 0 : one.before().tasks().size())
                        .sum();
        assertThat(kept).isPositive().isLessThanOrEqualTo(plan.tasks().size());
        assertThat(corrected(plan, undo(31)).head().year()).isEqualTo(2026);
    }

    @Test
    void a_draft_that_was_stored_before_origins_and_undo_is_still_read() {
        var stored =
                Json.write(corrected(draft, new Wish("title", "Một", WHY)))
                        .replaceAll("\"origin\":\\{[^}]*},?", "")
                        .replaceAll(",\"before\":\\{.*?\\[\\],\"remarks\":\\[\\]}", "");
        assertThat(stored).doesNotContain("origin", "before").contains("corrections");

        var bytes = stored.replace(",}", "}").getBytes(StandardCharsets.UTF_8);
        var plan = Json.read(bytes, Plan.class);

        assertThat(plan.tasks().get(0).origin()).isNull();
        assertThat(plan.tasks().get(0).deliverables().get(0).origin()).isNull();
        assertThat(Correction.last(plan.corrections())).isZero();
        assertThat(plan.head().title()).isEqualTo("Một");
    }

    private static Wish undo(int no) {
        return new Wish("corrections/" + no, "undone", "sửa nhầm");
    }
}
