package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.tiendo.plan.document.word.WordFile.r;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.flat.FlatFormat;
import vn.tiendo.plan.document.text.TextFormat;
import vn.tiendo.plan.document.word.DocxFormat;
import vn.tiendo.plan.document.word.WordFile;

/** Files whose reading takes as long as they are, not as long as the square of it. */
class ReadingTimeTest {

    /** Far above what is needed on a busy machine, far below what a square of the length takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String RAISED =
            "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>";
    private static final String RUNS_ON =
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("chữ chữ chữ chữ") + "</w:p>";

    @Test
    void a_quote_that_is_never_closed() {
        var text = "1\t\"mở mà không đóng\n" + "dòng sau, dòng sau, dòng sau\n".repeat(100_000);

        assertThat(blocks(new TextFormat(), text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(100_001);
    }

    @Test
    void many_footnote_marks_behind_a_long_text() {
        var paragraph = "<w:p>" + r("chữ ".repeat(400_000)) + RAISED.repeat(30_000) + "</w:p>";

        assertThat(blocks(new DocxFormat(), WordFile.body(paragraph).bytes())).isEqualTo(1);
    }

    @Test
    void many_paragraphs_whose_ends_were_deleted() {
        assertThat(
                        blocks(
                                new DocxFormat(),
                                WordFile.body(RUNS_ON.repeat(40_000), "<w:p/>").bytes()))
                .isEqualTo(1);
    }

    @Test
    void marks_piled_on_one_letter() {
        var text = "a" + "\u0301\u0323".repeat(300_000);

        assertThat(blocks(new TextFormat(), text.getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
    }

    @Test
    void lines_that_might_each_begin_a_heading() {
        assertThat(recognisesAsFlat("Số\n".repeat(490_000))).isFalse();
        assertThat(recognisesAsFlat("Số\nThời hạn\nĐơn vị\nKết quả\n".repeat(4_900))).isFalse();
    }

    @Test
    void leads_that_are_each_another() {
        assertThat(tasksLedEachByAnother(19_999)).isEqualTo(19_999);
        assertThat(tasksLedEachByAnother(1_000)).isEqualTo(1_000);
    }

    private static int tasksLedEachByAnother(int tasks) {
        var rows = new ArrayList<String>();
        rows.add(WordFile.row("TT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Thời hạn"));
        for (int i = 1; i <= tasks; i++) {
            var lead = "Phòng Quản lý khu vực số " + i;
            rows.add(WordFile.row(i + " | Việc số " + i + " | Báo cáo | " + lead + " | Quý I"));
        }
        var file = WordFile.body(WordFile.table(rows.toArray(String[]::new)));
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> file.read().areas().stream().mapToInt(area -> area.tasks().size()).sum());
    }

    private static boolean recognisesAsFlat(String text) {
        return assertTimeoutPreemptively(
                PATIENCE, () -> new FlatFormat().recognises(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static int blocks(DocumentFormat format, byte... content) {
        return assertTimeoutPreemptively(PATIENCE, () -> format.read(content).blocks().size());
    }
}
