package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.draft;
import static vn.tiendo.plan.plan.Readings.songMai;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;

/** Which remarks a plan bears out, and which ones its corrections bring. */
class RemarkedPlanTest {

    private static final String WHY = "theo bản đã ký";

    private final Plan draft = draft(songMai());

    @Test
    void a_deadline_that_a_correction_puts_before_the_day_of_issue_is_remarked_on() {
        var issued = corrected(draft, new Wish("issuedOn", "2026-02-10", WHY));
        var path = "tasks/1.a/deliverables/1/deadline";
        var early = corrected(issued, new Wish(path, "Tháng 01/2026", WHY));

        assertThat(held(issued)).isEmpty();
        assertThat(held(early)).containsExactly(tuple("1.a", "Tháng 01/2026"));
        assertThat(held(corrected(early, new Wish(path, "Quý I/2026", WHY)))).isEmpty();
        assertThat(held(corrected(early, new Wish("issuedOn", "", WHY)))).isEmpty();
        assertThat(held(corrected(issued, new Wish("issuedOn", "2026-04-10", WHY))))
                .containsExactly(tuple("1.a", "Quý I/2026"));
    }

    @Test
    void a_guess_that_a_correction_or_another_year_makes_is_remarked_on_once() {
        var path = "tasks/1.a/deliverables/1/deadline";
        var either = "Tháng 3 hoặc tháng 4";
        var typed = corrected(draft, new Wish(path, either, WHY));
        var led = corrected(typed, new Wish("tasks/1.a/lead", "Văn phòng", WHY));
        var later = corrected(led, new Wish("year", "2027", WHY));

        assertThat(held(typed, FindingCode.DEADLINE_GUESSED)).containsExactly(tuple("1.a", either));
        assertThat(led.remarks()).isEqualTo(typed.remarks());
        assertThat(held(later, FindingCode.DEADLINE_GUESSED)).containsExactly(tuple("1.a", either));
        assertThat(later.remarks()).hasSize(typed.remarks().size() + 1);
        var sure = corrected(typed, new Wish(path, "Tháng 4", WHY));
        assertThat(held(sure, FindingCode.DEADLINE_GUESSED)).isEmpty();
    }

    @Test
    void a_guess_is_over_where_the_same_words_are_no_guess_any_more() {
        var words = "Tháng 12/2026";
        var finding =
                Finding.of(FindingCode.DEADLINE_GUESSED, new Place(1, 2, "1.a"), words, "31/12");
        var plan = draft(Readings.of(songMai().areas(), finding));

        assertThat(held(plan, FindingCode.DEADLINE_GUESSED)).isEmpty();
    }

    @Test
    void the_remarks_of_a_long_plan_are_looked_up_at_once() {
        var first = draft.tasks().get(0);
        var tasks = new ArrayList<PlanTask>();
        var findings = new ArrayList<Finding>();
        for (int no = 1; no <= 1000; no++) {
            var id = "1." + no;
            var named =
                    new PlanTask(
                            id,
                            "1",
                            "" + no,
                            "Rà soát hồ sơ " + no + ", ử lý đơn",
                            null,
                            first.lead(),
                            first.coordinating(),
                            first.deliverables());
            tasks.add(named);
            findings.add(
                    Finding.of(FindingCode.OLD_YEAR_NAMED, new Place(1, 2, id), named.activity()));
            findings.add(Finding.of(FindingCode.LETTER_LOST, new Place(1, 2, id), "ử lý", "xử lý"));
        }
        var plan = draft.withTasks(tasks).remarkedOn(Remark.numbered(findings));

        var begun = System.nanoTime();
        var known = new RemarkedPlan(plan);
        assertThat(known.remarks()).hasSize(2000).allMatch(one -> known.text(one).isPresent());
        assertThat(known.text(plan.remarks().get(1999)).orElseThrow().field())
                .isEqualTo("tasks/1.1000/activity");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    private static List<Tuple> held(Plan plan) {
        return held(plan, FindingCode.BEFORE_ISSUE);
    }

    private static List<Tuple> held(Plan plan, FindingCode code) {
        return plan.remarks().stream()
                .filter(remark -> remark.finding().code() == code)
                .filter(remark -> remark.holdsIn(plan))
                .map(Remark::finding)
                .map(one -> tuple(one.place().label(), one.arguments().get(0)))
                .toList();
    }
}
