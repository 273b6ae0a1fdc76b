package vn.tiendo.plan.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.document.word.WordFile.p;
import static vn.tiendo.plan.document.word.WordFile.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.Paragraph;

/** What Word hides in its files. */
class DocxFormatTest {

    @Test
    void runs_are_joined_wherever_word_split_them() {
        assertThat(
                        texts(
                                "<w:p>"
                                        + r("K")
                                        + "<w:proofErr/>"
                                        + r("ế hoạ")
                                        + "<w:hyperlink>"
                                        + r("ch")
                                        + "</w:hyperlink></w:p>"))
                .containsExactly("Kế hoạch");
    }

    @Test
    void tracked_changes_are_read_as_accepted() {
        assertThat(
                        texts(
                                "<w:p>"
                                        + r("Quý ")
                                        + "<w:del><w:r><w:delText>II</w:delText></w:r></w:del><w:ins>"
                                        + r("I")
                                        + "</w:ins>"
                                        + "<w:moveFrom>"
                                        + r("cũ")
                                        + "</w:moveFrom>"
                                        + r("/2026")
                                        + "</w:p>"))
                .containsExactly("Quý I/2026");
        assertThat(
                        texts(
                                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Báo") + "</w:p>",
                                p("cáo")))
                .containsExactly("Báo cáo");
    }

    @Test
    void a_deleted_row_is_gone() {
        var rows =
                WordFile.table(
                        "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("cũ") + "</w:tc></w:tr>",
                        WordFile.row("mới"));

        assertThat(
                        new DocxFormat()
                                .read(WordFile.body(rows).bytes())
                                .tables()
                                .findFirst()
                                .orElseThrow()
                                .rows())
                .hasSize(1);
    }

    @Test
    void footnote_marks_are_dropped_and_the_notes_are_kept() {
        var file =
                WordFile.body(
                                "<w:p>"
                                        + r("04/2013/NQ-HĐND")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                        + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>"
                                        + r(" và 5 m")
                                        + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>")
                        .part(
                                "word/footnotes.xml",
                                "<w:footnotes SPACE><w:footnote w:id=\"2\">"
                                        + p("Các từ viết tắt: TP - thành phố")
                                        + "</w:footnote></w:footnotes>");
        var document = new DocxFormat().read(file.bytes());

        assertThat(document.blocks()).containsExactly(new Paragraph("04/2013/NQ-HĐND và 5 m2"));
        assertThat(document.footnotes()).containsExactly("Các từ viết tắt: TP - thành phố");
    }

    @Test
    void hidden_text_and_field_codes_are_not_read() {
        assertThat(
                        texts(
                                "<w:p>"
                                        + r("Trang ")
                                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>mật</w:t></w:r>"
                                        + r("1")
                                        + "</w:p>"))
                .containsExactly("Trang 1");
    }

    @Test
    void a_tick_of_the_symbol_font_is_a_tick_and_its_other_signs_are_none() {
        var ticked = "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>";
        var pointed = "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p>";

        assertThat(new DocxFormat().read(WordFile.body(ticked, pointed).bytes()).blocks())
                .containsExactly(new Paragraph("✓"));
    }

    @Test
    void automatic_numbers_stand_in_front_of_their_paragraphs() {
        var list =
                "<w:numbering SPACE><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl><w:lvl w:ilvl=\"2\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"*\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
        var styles =
                "<w:styles SPACE><w:style w:styleId=\"Muc\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Con\"><w:basedOn w:val=\"Muc\"/></w:style></w:styles>";
        var file =
                WordFile.body(
                                numbered(0, "Một"),
                                numbered(1, "Điểm"),
                                numbered(1, "Điểm"),
                                numbered(2, "Gạch"),
                                "<w:p><w:pPr><w:pStyle w:val=\"Con\"/></w:pPr>"
                                        + r("Hai")
                                        + "</w:p>",
                                numbered(1, "Điểm"))
                        .part("word/numbering.xml", list)
                        .part("word/styles.xml", styles);

        assertThat(new DocxFormat().read(file.bytes()).blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("I. Một", "a) Điểm", "b) Điểm", "- Gạch", "II. Hai", "a) Điểm");
    }

    @Test
    void content_controls_and_nested_tables_are_read_through() {
        assertThat(texts("<w:sdt><w:sdtContent>" + p("trong khung") + "</w:sdtContent></w:sdt>"))
                .containsExactly("trong khung");
        var nested =
                WordFile.body(
                        "<w:tbl><w:tr><w:tc>"
                                + p("ngoài")
                                + WordFile.table(WordFile.row("trong"))
                                + "</w:tc></w:tr></w:tbl>");
        assertThat(
                        new DocxFormat()
                                .read(nested.bytes())
                                .tables()
                                .findFirst()
                                .orElseThrow()
                                .rows()
                                .get(0)
                                .cells()
                                .get(0)
                                .lines())
                .containsExactly("ngoài", "trong");
    }

    private static String numbered(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                + r(text)
                + "</w:p>";
    }

    private static List<String> texts(String... content) {
        return new DocxFormat()
                .read(WordFile.body(content).bytes()).blocks().stream()
                        .map(block -> ((Paragraph) block).text())
                        .toList();
    }
}
