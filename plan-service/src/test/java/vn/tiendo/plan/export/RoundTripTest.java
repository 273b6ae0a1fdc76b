package vn.tiendo.plan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.importing.PlanReader;
import vn.tiendo.plan.importing.PlanReading;
import vn.tiendo.plan.plan.Deliverable;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.plan.Wish;

/** What is written and read again is the same plan. */
class RoundTripTest {

    private static final Path SAMPLES = Path.of("../../shared/samples");
    private static final UnaryOperator<String> AS_PRINTED = name -> name;

    @Test
    void a_plan_written_as_docx_and_read_again_is_the_same() throws DocumentRefused {
        requireSame(Readings.settled(), "docx");
    }

    @Test
    void a_plan_written_as_xlsx_and_read_again_is_the_same() throws DocumentRefused {
        requireSame(Readings.settled(), "xlsx");
    }

    @Test
    void tasks_below_a_heading_get_their_heading_back() throws DocumentRefused {
        var plan = draft(Readings.of(List.of(area())));

        assertThat(plan.tasks()).extracting(task -> task.label()).contains("b.1", "b.2");
        requireSame(plan, "docx");
        requireSame(plan, "xlsx");
    }

    @Test
    void the_head_and_the_objectives_come_back_from_docx() throws DocumentRefused {
        var plan = Readings.settled();
        var again = again(plan, "docx");

        assertThat(again.head().number()).isEqualTo("12/KH-UBND");
        assertThat(again.head().issuedOn()).isEqualTo(plan.head().issuedOn());
        assertThat(again.head().place()).isEqualTo(plan.head().place());
        assertThat(again.head().year()).isEqualTo(2026);
        assertThat(again.head().title()).isEqualToIgnoringCase(plan.head().title());
        assertThat(again.objectives())
                .usingRecursiveComparison()
                .ignoringFields("targets.subject")
                .isEqualTo(plan.objectives());
    }

    @Test
    void what_looks_like_a_formula_stays_the_text_that_it_is() throws DocumentRefused {
        var plan =
                corrected(
                        Readings.settled(),
                        new Wish("tasks/1.a/deliverables/1/name", "=1+1", "thử"),
                        new Wish("tasks/1.a/lead", "@SUM(A1)", "thử"),
                        new Wish("tasks/1.b/lead", "=84 đơn vị", "thử"));

        requireSame(plan, "xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"office-2025", "office-2026", "city-2018"})
    void real_plans_come_back_as_they_went(String sample) throws IOException, DocumentRefused {
        var file = SAMPLES.resolve(sample + ".docx");
        assumeTrue(Files.exists(file), "the samples are not here");
        var plan = draft(new PlanReader().read(Files.readAllBytes(file), file.toString()));

        Files.write(Path.of("target", sample + ".docx"), PlanDocument.of(plan, AS_PRINTED));
        Files.write(Path.of("target", sample + ".xlsx"), PlanWorkbook.of(plan, AS_PRINTED));
        requireSame(plan, "docx");
        requireSame(plan, "xlsx");
        assertThat(again(plan, "docx").frame()).isEqualTo(plan.frame());
        assertThat(again(plan, "docx").objectives())
                .extracting(one -> one.text())
                .isEqualTo(plan.objectives().stream().map(one -> one.text()).toList());
    }

    private static PlanReading.Area area() {
        var yields =
                Readings.yields(
                        "Báo cáo", Readings.by("Tháng 6/2026", "2026-06-01", "2026-06-30", ""));
        var lead = List.of("Văn phòng phường");
        var below =
                List.of(
                        Readings.task("b.1", "Đợt một", lead, List.of(), yields),
                        Readings.task("b.2", "Đợt hai – bổ sung", lead, List.of(), yields));
        var heading =
                new PlanReading.Task(
                        "b",
                        "Kiểm tra công vụ",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        below,
                        below.get(0).place());
        return new PlanReading.Area(
                "I",
                "Kiểm tra",
                List.of(
                        Readings.task("a", "Lập kế hoạch kiểm tra", lead, List.of(), yields),
                        heading,
                        Readings.task("c", "Công bố kết quả", lead, List.of(), yields)));
    }

    private static void requireSame(Plan plan, String format) throws DocumentRefused {
        var again = again(plan, format);

        assertThat(again.areas()).isEqualTo(plan.areas());
        assertThat(lines(again)).isEqualTo(lines(plan));
    }

    private static List<String> lines(Plan plan) {
        return plan.tasks().stream()
                .map(
                        task ->
                                task.id()
                                        + " | "
                                        + activity(task)
                                        + " | "
                                        + task.condition()
                                        + " | "
                                        + task.lead()
                                        + " | "
                                        + task.coordinating()
                                        + " | "
                                        + task.deliverables().stream()
                                                .map(RoundTripTest::line)
                                                .toList())
                .toList();
    }

    /** With its condition, which most plans print within the activity. */
    private static String activity(PlanTask task) {
        var condition = task.condition();
        return condition == null || task.activity().contains(condition)
                ? task.activity()
                : task.activity() + " (" + condition + ")";
    }

    private static String line(Deliverable one) {
        var due = one.due();
        return one.no()
                + " "
                + one.name()
                + " @ "
                + (due == null
                        ? null
                        : due.text() + " " + due.kind() + " " + due.from() + " " + due.to());
    }

    private static Plan again(Plan plan, String format) throws DocumentRefused {
        var bytes =
                format.equals("docx")
                        ? PlanDocument.of(plan, AS_PRINTED)
                        : PlanWorkbook.of(plan, AS_PRINTED);
        return draft(new PlanReader().read(bytes, "ke-hoach." + format));
    }
}
