package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.document.text.TextFormat;

/** The shipped plan as it looks when somebody copies it out of a PDF: the table's cells one under the other. */
class FlatPlanTest {

    private static final PlanReading WORD =
            new PlanReader().read(bytes(SamplePlanDocument.WORD), "x");

    /** Characters of a page's line, and of each of the six columns. */
    private record Layout(int page, List<Integer> columns, boolean labelsAlone, int rowsOnAPage) {}

    @ParameterizedTest
    @CsvSource({
        "76, 24 11 16 13 16, true, 1000",
        "82, 28 18 14 14 12, true, 1000",
        "80, 26 18 7 8 8, false, 1000",
        "80, 26 18 7 8 8, true, 9",
        "70, 22 14 18 18 14, false, 7",
        "70, 22 14 18 18 14, false, 6"
    })
    void it_says_what_the_word_document_says(
            int page, String columns, boolean labelsAlone, int rowsOnAPage) {
        var widths = List.of(columns.split(" ")).stream().map(Integer::valueOf).toList();
        var text = flat(new Layout(page, widths, labelsAlone, rowsOnAPage));

        var read = new PlanReader().read(text.getBytes(StandardCharsets.UTF_8), "x");

        assertThat(read.plan()).as(text).isEqualTo(WORD.plan());
        assertThat(read.objectives()).isEqualTo(WORD.objectives());
        assertThat(read.duties()).isEqualTo(WORD.duties());
        assertThat(read.areas())
                .as(text)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(WORD.areas());
    }

    @Test
    void a_text_with_words_of_a_heading_and_no_table_is_read_as_text() {
        var text = "TT Hoạt động\nSố liệu và nội dung được trình bày sau đây.\n1. Một\n2. Hai\n";

        assertThat(refusal(text)).isEqualTo(DocumentRefused.Reason.NOT_A_PLAN);
    }

    @Test
    void more_than_any_plan_holds_is_refused_before_it_costs_time() {
        var heading = "TT\nNhiệm vụ\nSản phẩm\nĐơn vị chủ trì\nPhối hợp\nThời hạn\n";
        var text =
                heading
                        + "1. Rà soát\nBáo cáo\nPhòng A\nPhòng B\nQuý I/2026\n"
                        + "Báo cáo\n".repeat(100_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(text)))
                .isEqualTo(DocumentRefused.Reason.TOO_LARGE);
    }

    private static DocumentRefused.Reason refusal(String text) {
        return catchThrowableOfType(
                        DocumentRefused.class,
                        () -> new PlanReader().read(text.getBytes(StandardCharsets.UTF_8), "x"))
                .reason();
    }

    private static String flat(Layout layout) {
        var lines = new ArrayList<String>();
        for (var block : new TextFormat().read(bytes(SamplePlanDocument.TEXT)).blocks()) {
            if (block instanceof Table table && Columns.of(table).isPresent()) {
                tasks(table, layout, lines);
            } else if (block instanceof Table table) {
                columnwise(table, lines);
            } else if (block instanceof Paragraph paragraph) {
                lines.addAll(wrapped(paragraph.text(), layout.page()));
            }
        }
        return String.join(" \n", lines) + "\n";
    }

    /** Letterhead and signature: the left column, then the right one. */
    private static void columnwise(Table table, List<String> lines) {
        for (int column = 0; column < 2; column++) {
            int at = column;
            table.rows().stream()
                    .flatMap(row -> row.at(at).stream())
                    .flatMap(cell -> cell.lines().stream())
                    .forEach(lines::add);
        }
    }

    private static void tasks(Table table, Layout layout, List<String> lines) {
        var heading = new ArrayList<String>();
        heading.add("TT");
        var names = table.rows().get(0).cells();
        for (int i = 1; i < names.size(); i++) {
            append(heading, wrapped(names.get(i).text(), layout.columns().get(i - 1)), true);
        }
        lines.addAll(heading);
        int onPage = 0;
        for (var row : table.rows().subList(1, table.rows().size())) {
            if (++onPage > layout.rowsOnAPage()) {
                lines.add(" " + heading.get(0));
                lines.addAll(heading.subList(1, heading.size()));
                onPage = 1;
            }
            row(row, layout, lines);
        }
    }

    private static void row(Row row, Layout layout, List<String> lines) {
        var label = row.cells().get(0).text();
        boolean area =
                label.matches("[IVX]+")
                        && row.cells().stream().skip(2).map(Cell::text).allMatch(String::isEmpty);
        var written = new ArrayList<String>();
        for (int i = 1; i < row.cells().size(); i++) {
            var cell = new ArrayList<String>();
            int width = area ? layout.page() : layout.columns().get(i - 1);
            row.cells().get(i).lines().forEach(line -> cell.addAll(wrapped(line, width)));
            append(written, cell, !layout.labelsAlone() && written.size() > 1);
        }
        if (layout.labelsAlone() && !area) {
            lines.add(label);
        } else {
            written.set(0, label + " " + written.get(0));
        }
        lines.addAll(written);
    }

    /** A cell of one line stays on its line, as some programs write it. */
    private static void append(List<String> written, List<String> cell, boolean together) {
        if (together && cell.size() == 1 && !written.isEmpty()) {
            written.set(written.size() - 1, written.get(written.size() - 1) + "  " + cell.get(0));
        } else {
            written.addAll(cell);
        }
    }

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ")) {
            int last = lines.size() - 1;
            if (last < 0 || lines.get(last).length() + 1 + word.length() > width) {
                lines.add(word);
            } else {
                lines.set(last, lines.get(last) + " " + word);
            }
        }
        return lines;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
