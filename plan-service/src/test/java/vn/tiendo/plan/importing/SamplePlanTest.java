package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.importing.PlanReading.Task;

/** The plan of Phường Sông Mai that the product ships. */
class SamplePlanTest {

    private final PlanReading text = read(SamplePlanDocument.TEXT);
    private final PlanReading word = read(SamplePlanDocument.WORD);

    @Test
    void the_word_document_and_its_text_say_the_same() {
        assertThat(word.plan()).isEqualTo(text.plan());
        assertThat(word.objectives()).isEqualTo(text.objectives());
        assertThat(word.duties()).isEqualTo(text.duties());
        assertThat(word.areas())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(text.areas());
    }

    @Test
    void the_printed_document_says_the_same() {
        var pdf = read(SamplePlanDocument.PDF);

        assertThat(pdf.plan()).isEqualTo(word.plan());
        assertThat(pdf.objectives()).isEqualTo(word.objectives());
        assertThat(pdf.duties()).isEqualTo(word.duties());
        assertThat(pdf.areas())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(word.areas());
        assertThat(pdf.findings()).hasSameSizeAs(word.findings());
        var first = pdf.areas().get(0).tasks().get(0);
        var last = pdf.areas().get(5).tasks().get(0);
        assertThat(first.place().page()).isPositive();
        assertThat(last.deliverables().get(0).place().page()).isGreaterThan(first.place().page());
    }

    @Test
    void it_was_set_from_the_text_that_stands_beside_it() throws IOException {
        var set =
                new PlanReader()
                        .read(
                                new SamplePlanDocument()
                                        .of(Files.readAllBytes(SamplePlanDocument.TEXT)),
                                word.source());

        assertThat(set).isEqualTo(word);
    }

    @Test
    void the_letterhead_gives_number_place_date_and_authority() {
        var plan = word.plan();

        assertThat(plan.number()).isEqualTo("12/KH-UBND");
        assertThat(plan.issuedOn()).isEqualTo("2026-01-05");
        assertThat(plan.place()).isEqualTo("Sông Mai");
        assertThat(plan.issuingAuthority()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG SÔNG MAI");
        assertThat(plan.year()).isEqualTo(2026);
        assertThat(plan.signatory()).isEqualTo("Trần Thị Hải Yến");
        assertThat(plan.signedAs()).isEqualTo("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH");
        assertThat(plan.recipients()).hasSize(5).contains("Sở Nội vụ (để báo cáo)");
        assertThat(plan.legalBasis())
                .extracting(PlanReading.LegalBasis::number)
                .containsExactly("318/KH-UBND", "07/CT-UBND");
        assertThat(plan.abbreviations())
                .containsEntry("TTHC", "thủ tục hành chính")
                .containsEntry("UBND", "Ủy ban nhân dân");
    }

    @Test
    void objectives_carry_their_figures() {
        assertThat(word.objectives())
                .extracting(PlanReading.Objective::label)
                .containsExactly("I", "1", "1.a", "1.b", "2", "3", "4", "5");
        var satisfaction = word.objectives().get(5).targets().get(0);
        assertThat(satisfaction.comparator()).isEqualTo(">=");
        assertThat(satisfaction.value()).isEqualByComparingTo(new BigDecimal("92.5"));
        assertThat(word.objectives().get(3).targets().get(0).condition())
                .isEqualTo("trừ hồ sơ đất đai");
    }

    @Test
    void six_areas_hold_the_tasks_and_every_kind_of_deadline() {
        assertThat(word.areas())
                .extracting(PlanReading.Area::label)
                .containsExactly("I", "II", "III", "IV", "V", "VI");
        assertThat(tasks(word)).hasSize(24);
        assertThat(
                        tasks(word).stream()
                                .flatMap(task -> task.deliverables().stream())
                                .map(each -> each.due().kind()))
                .contains(
                        DeadlineKind.BY,
                        DeadlineKind.WITHIN,
                        DeadlineKind.RECURRING,
                        DeadlineKind.CONTINUOUS,
                        DeadlineKind.EXTERNAL,
                        DeadlineKind.CONDITIONAL);
    }

    @Test
    void a_task_with_two_products_and_two_dates_pairs_them() {
        var check = word.areas().get(0).tasks().get(3);

        assertThat(check.deliverables())
                .extracting(PlanReading.Deliverable::name)
                .containsExactly("Kế hoạch", "Báo cáo");
        assertThat(check.deliverables())
                .extracting(each -> each.due().text())
                .containsExactly("Quý I/2026", "Tháng 11/2026");
    }

    @Test
    void two_leads_share_a_task_and_a_group_may_lead() {
        assertThat(word.areas().get(2).tasks().get(3).lead())
                .containsExactly("Văn phòng HĐND và UBND", "Trung tâm Phục vụ hành chính công");
        assertThat(word.areas().get(3).tasks().get(3).lead())
                .containsExactly("Các phòng, ban, đơn vị");
    }

    @Test
    void dashes_become_subtasks_of_the_row_above() {
        var guidance = word.areas().get(5).tasks().get(2);

        assertThat(guidance.deliverables()).isEmpty();
        assertThat(guidance.subtasks()).extracting(Task::label).containsExactly("3.1", "3.2");
    }

    @Test
    void nothing_is_left_to_settle() {
        assertThat(word.findings()).isEmpty();
        assertThat(word.reporting()).hasSize(1);
    }

    private static List<Task> tasks(PlanReading reading) {
        return reading.areas().stream()
                .flatMap(area -> area.tasks().stream())
                .flatMap(task -> Stream.concat(Stream.of(task), task.subtasks().stream()))
                .filter(task -> !task.deliverables().isEmpty())
                .toList();
    }

    private static PlanReading read(Path file) {
        try {
            return new PlanReader().read(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
