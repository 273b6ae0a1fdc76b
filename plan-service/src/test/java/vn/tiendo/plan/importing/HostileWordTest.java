package vn.tiendo.plan.importing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tiendo.plan.document.word.WordFile.p;
import static vn.tiendo.plan.document.word.WordFile.row;
import static vn.tiendo.plan.document.word.WordFile.table;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.word.DocxFormat;
import vn.tiendo.plan.document.word.WordFile;

/** Small files that would grow large in memory. */
class HostileWordTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_row_is_no_wider_than_word_allows() {
        var widest = row("chữ" + "|".repeat(62));
        assertThat(refused(WordFile.body(table(widest)))).isEqualTo(Reason.NOT_A_PLAN);

        assertThat(refused(WordFile.body(table(row("chữ" + "|".repeat(63))))))
                .isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void columns_left_out_before_a_row_count_to_its_width() {
        var moved = "<w:trPr><w:gridBefore w:val=\"999999\"/></w:trPr>";
        var heading = row("TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời hạn");

        assertThat(refused(WordFile.body(table(heading.replace("<w:tr>", "<w:tr>" + moved)))))
                .isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void a_row_that_begins_left_of_its_table_begins_at_its_edge() {
        var moved = "<w:tr><w:trPr><w:gridBefore w:val=\"-3\"/></w:trPr>";
        var heading = row("TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời hạn").replace("<w:tr>", moved);
        var task = row("1|Rà soát quy trình|Báo cáo|Văn phòng|Quý I/2026");

        assertThat(WordFile.body(p("KẾ HOẠCH"), table(heading, task)).read().areas()).hasSize(1);
    }

    @Test
    void more_cells_than_any_plan_has_are_too_many() {
        var rows = "<w:tr>%s</w:tr>".formatted("<w:tc/>".repeat(60)).repeat(10_000);

        assertThat(refused(WordFile.body("<w:tbl>" + rows + "</w:tbl>")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void more_paragraphs_than_any_plan_has_are_too_many() {
        assertThat(refused(WordFile.body("<w:p/>".repeat(600_000)))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(WordFile.body("<w:tbl/>".repeat(600_000)))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void one_text_is_counted_before_it_is_gathered() {
        var text = "<w:t>" + "chữ ".repeat(1_100_000) + "</w:t>";
        var note =
                "<w:footnotes SPACE><w:footnote><w:p><w:r>%s</w:r></w:p></w:footnote></w:footnotes>";

        assertThat(refused(WordFile.body("<w:p><w:r>" + text + "</w:r></w:p>")))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(
                        refused(
                                WordFile.body(p("Một"))
                                        .part("word/footnotes.xml", note.formatted(text))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void no_comment_section_or_attribute_is_gathered_without_end() {
        var filler = "a<b ".repeat(MEGABYTE);

        assertThat(refused(WordFile.body("<!--" + filler + "-->"))).isEqualTo(Reason.DANGEROUS);
        assertThat(refused(WordFile.body("<w:p><![CDATA[" + filler + "]]></w:p>")))
                .isEqualTo(Reason.DANGEROUS);
        assertThat(refused(WordFile.body("<w:p w:rsidR=\"" + "0".repeat(3 * MEGABYTE) + "\"/>")))
                .isEqualTo(Reason.DANGEROUS);
    }

    /** What Word writes on the looks of every letter of 10,000 rows. */
    @Test
    void a_long_plan_may_inflate_to_many_times_its_words() {
        var looks = "<w:p><w:pPr>" + "<w:color w:val=\"%08x\"/>".repeat(100) + "</w:pPr></w:p>";
        var random = new Random(3);
        var paragraphs =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> looks.replace("%08x", "%08x".formatted(random.nextInt())));
        var file = WordFile.body(paragraphs.collect(joining()));

        assertThat(refused(file)).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_part_that_says_one_thing_again_and_again_is_not_inflated_to_its_end() {
        var blanks = String.join("<w:p/>", Collections.nCopies(40, " ".repeat(MEGABYTE)));

        assertThat(refused(WordFile.body(blanks))).isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void a_long_automatic_label_is_not_printed_before_every_paragraph() {
        var numbering =
                "<w:numbering SPACE><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%s\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
                        .formatted("dài ".repeat(20_000));
        var paragraph =
                "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
        var file =
                WordFile.body(paragraph.repeat(20)).part("word/numbering.xml", numbering).bytes();

        assertThat(new DocxFormat().read(file).blocks()).containsOnly(new Paragraph("a"));
    }

    @Test
    void text_in_pieces_is_one_text() {
        var cut = "<w:t>Kế hoạch <![CDATA[<2026>]]> &amp; b&#xE1;o c&#225;o<!-- x --> năm</w:t>";
        var file = WordFile.body("<w:p><w:r>" + cut + "</w:r></w:p>").bytes();

        assertThat(new DocxFormat().read(file).blocks())
                .containsExactly(new Paragraph("Kế hoạch <2026> & báo cáo năm"));
    }

    @Test
    void a_text_file_of_nothing_but_lines_or_tabs_is_too_large() {
        assertThat(refused("a\n".repeat(600_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("\t\t\t\t\t\t\n".repeat(90_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.EMPTY);
        assertThat(refused("a\t\t\t\t\t\t\n".repeat(90_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_cell_or_a_table_longer_than_any_plan_prints_is_too_large() {
        var heading = "TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời hạn\n";
        var due = "1\tRà soát\tBáo cáo\tVăn phòng\t" + "tháng 2, ".repeat(200_000) + "\n";
        var row = "1\tRà soát\tBáo cáo\tVăn phòng\tQuý I\n";

        for (var text : List.of(heading + due, heading + row.repeat(20_000), due.repeat(2))) {
            assertThat(refused(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.TOO_LARGE);
        }
    }

    private static Reason refused(WordFile file) {
        return refused(file.bytes());
    }

    private static Reason refused(byte... content) {
        return catchThrowableOfType(
                        DocumentRefused.class, () -> new PlanReader().read(content, "file.docx"))
                .reason();
    }
}
