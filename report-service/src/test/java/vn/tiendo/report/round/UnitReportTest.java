package vn.tiendo.report.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.report.fact.Facts.VAN_PHONG;
import static vn.tiendo.report.fact.Facts.ZONE;
import static vn.tiendo.report.fact.Facts.morning;

import org.junit.jupiter.api.Test;

class UnitReportTest {

    private static final UnitReportContent SAID =
            new UnitReportContent("Đã niêm yết thủ tục", null, null, false);
    private static final UnitReportContent NIL = new UnitReportContent(null, null, null, true);

    private static UnitReport submittedOn(String day) {
        return UnitReport.first(Rounds.open(), VAN_PHONG, SAID, "an", morning(day)).state();
    }

    @Test
    void the_first_submission_tells_who_said_what_when() {
        var first = UnitReport.first(Rounds.open(), VAN_PHONG, SAID, "an", morning("2026-03-16"));

        assertThat(first.events())
                .containsExactly(
                        new UnitReportSubmitted(
                                RoundBrief.of(Rounds.open()),
                                VAN_PHONG,
                                "an",
                                morning("2026-03-16"),
                                false));
    }

    @Test
    void nil_is_an_answer_and_silence_is_not() {
        var round = Rounds.open();

        assertThat(UnitReport.first(round, VAN_PHONG, NIL, "an", morning("2026-03-16")).state())
                .satisfies(report -> assertThat(report.content().nil()).isTrue());
        assertThatThrownBy(
                        () ->
                                UnitReport.first(
                                        round,
                                        VAN_PHONG,
                                        new UnitReportContent(" ", "khó", null, false),
                                        "an",
                                        morning("2026-03-16")))
                .isInstanceOf(UnitReportEmpty.class);
    }

    @Test
    void a_returned_report_can_be_submitted_again_and_accepted() {
        var again =
                submittedOn("2026-03-16")
                        .giveBack("Thiếu số liệu", "binh", morning("2026-03-17"))
                        .state()
                        .submit(SAID, "an", morning("2026-03-18"))
                        .state()
                        .accept("binh", morning("2026-03-19"));

        assertThat(again.state().steps())
                .extracting(UnitReportStep::kind)
                .containsExactly(
                        UnitReportStep.Kind.SUBMITTED,
                        UnitReportStep.Kind.RETURNED,
                        UnitReportStep.Kind.SUBMITTED,
                        UnitReportStep.Kind.ACCEPTED);
        assertThat(again.events()).hasOnlyElementsOfType(UnitReportAccepted.class);
    }

    @Test
    void only_what_waits_can_be_accepted_or_returned() {
        var accepted = submittedOn("2026-03-16").accept("binh", morning("2026-03-17")).state();

        assertThatThrownBy(() -> accepted.accept("binh", morning("2026-03-18")))
                .isInstanceOf(UnitReportNotWaiting.class);
        assertThatThrownBy(() -> accepted.giveBack("sai", "binh", morning("2026-03-18")))
                .isInstanceOf(UnitReportNotWaiting.class);
    }

    @Test
    void an_accepted_report_is_final() {
        var accepted = submittedOn("2026-03-16").accept("binh", morning("2026-03-17")).state();

        assertThatThrownBy(() -> accepted.submit(SAID, "an", morning("2026-03-18")))
                .isInstanceOf(AcceptedReportIsFinal.class);
    }

    @Test
    void a_new_submission_replaces_the_one_that_waits() {
        var again = submittedOn("2026-03-16").submit(NIL, "an", morning("2026-03-17")).state();

        assertThat(again.content()).isEqualTo(NIL);
    }

    @Test
    void the_first_submission_decides_on_timeliness() {
        assertThat(submittedOn("2026-03-17").onTime(ZONE)).isTrue();
        assertThat(submittedOn("2026-03-18").onTime(ZONE)).isFalse();
        assertThat(
                        submittedOn("2026-03-17")
                                .giveBack("Thiếu", "binh", morning("2026-03-18"))
                                .state()
                                .submit(SAID, "an", morning("2026-03-19"))
                                .state()
                                .onTime(ZONE))
                .isTrue();
    }
}
