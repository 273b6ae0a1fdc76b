package vn.tiendo.plan.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tiendo.plan.importing.PlanReader;
import vn.tiendo.plan.importing.PlanReading;

/** Word files written part by part, so that a test can say exactly what stands in them. */
public final class WordFile {

    private static final String SPACE =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static WordFile body(String... content) {
        return new WordFile()
                .part(
                        "word/document.xml",
                        "<w:document "
                                + SPACE
                                + "><w:body>"
                                + String.join("", content)
                                + "</w:body></w:document>");
    }

    public WordFile part(String name, String xml) {
        parts.put(name, xml.replace("SPACE", SPACE).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public WordFile part(String name, byte... content) {
        parts.put(name, content);
        return this;
    }

    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** Cells separated by "|"; "^" continues the cell above, "v" in front begins such a cell, "5>" spans five. */
    public static String row(String cells) {
        return "<w:tr>"
                + List.of(cells.split("\\|", -1)).stream()
                        .map(String::strip)
                        .map(WordFile::cell)
                        .collect(Collectors.joining())
                + "</w:tr>";
    }

    private static String cell(String text) {
        var merge =
                text.equals("^")
                        ? "<w:vMerge/>"
                        : text.startsWith("v ") ? "<w:vMerge w:val=\"restart\"/>" : "";
        var span =
                text.matches("(?s)\\d>.*") ? "<w:gridSpan w:val=\"" + text.charAt(0) + "\"/>" : "";
        var words = text.equals("^") ? "" : text.replaceFirst("^(?:v |\\d>)", "");
        var lines =
                List.of(words.split("\n", -1)).stream()
                        .map(WordFile::p)
                        .collect(Collectors.joining());
        return "<w:tc><w:tcPr>" + span + merge + "</w:tcPr>" + lines + "</w:tc>";
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    public PlanReading read() {
        return new PlanReader().read(bytes(), "test.docx");
    }
}
