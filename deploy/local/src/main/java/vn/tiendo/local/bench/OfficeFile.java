package vn.tiendo.local.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents and workbooks as their programs write them: every letter with its looks. */
final class OfficeFile {

    private static final String OOXML = "http://schemas.openxmlformats.org/";
    private static final String WORD = "xmlns:w=\"" + OOXML + "wordprocessingml/2006/main\"";
    private static final String SHEET = "xmlns=\"" + OOXML + "spreadsheetml/2006/main\"";
    private static final String RELATIONS = OOXML + "officeDocument/2006/relationships";
    private static final String LOOKS =
            "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
                    + "<w:color w:val=\"000000\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"vi-VN\"/></w:rPr>";
    private static final String CELL =
            "<w:tcPr><w:tcW w:w=\"1500\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>";

    /** What a part of the file holds; it may be longer than what fits into memory. */
    private interface Part {

        void write(Writer to) throws IOException;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    private OfficeFile() {}

    static byte[] word(List<String> above, List<List<String>> rows, List<String> below) {
        var file = new OfficeFile();
        file.add("word/document.xml", body -> document(body, above, rows, below));
        return file.done();
    }

    private static void document(
            Writer body, List<String> above, List<List<String>> rows, List<String> below)
            throws IOException {
        body.append("<w:document " + WORD + "><w:body>");
        for (var text : above) {
            paragraph(body, text);
        }
        body.append("<w:tbl>");
        for (var row : rows) {
            body.append("<w:tr>");
            for (var cell : row) {
                body.append("<w:tc>").append(CELL);
                paragraph(body, cell);
                body.append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        for (var text : below) {
            paragraph(body, text);
        }
        body.append("</w:body></w:document>");
    }

    private static void paragraph(Writer body, String text) throws IOException {
        body.append("<w:p w:rsidR=\"00A1B2C3\" w:rsidRDefault=\"00A1B2C3\"><w:pPr>")
                .append("<w:spacing w:before=\"60\" w:after=\"60\"/><w:jc w:val=\"both\"/>")
                .append(LOOKS)
                .append("</w:pPr><w:r>")
                .append(LOOKS)
                .append("<w:t xml:space=\"preserve\">")
                .append(text)
                .append("</w:t></w:r></w:p>");
    }

    static byte[] sheet(List<List<String>> rows) {
        var file = new OfficeFile();
        var book =
                "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(SHEET, RELATIONS);
        var relations =
                "<Relationships xmlns=\"%spackage/2006/relationships\"><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                        .formatted(OOXML, RELATIONS);
        file.add("xl/workbook.xml", to -> to.append(book));
        file.add("xl/_rels/workbook.xml.rels", to -> to.append(relations));
        file.add("xl/worksheets/sheet1.xml", to -> cells(to, rows));
        return file.done();
    }

    private static void cells(Writer data, List<List<String>> rows) throws IOException {
        data.append("<worksheet " + SHEET + "><sheetData>");
        for (int row = 1; row <= rows.size(); row++) {
            data.append("<row r=\"" + row + "\">");
            char column = 'A';
            for (var cell : rows.get(row - 1)) {
                data.append("<c r=\"").append(column++).append(row + "\" t=\"inlineStr\"><is><t>");
                data.append(cell).append("</t></is></c>");
            }
            data.append("</row>");
        }
        data.append("</sheetData></worksheet>");
    }

    private void add(String name, Part part) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            part.write(writer);
            writer.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] done() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
