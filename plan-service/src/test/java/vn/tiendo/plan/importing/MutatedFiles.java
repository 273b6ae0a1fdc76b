package vn.tiendo.plan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.plan.document.pdf.PrintedPdf;
import vn.tiendo.plan.document.word.WordFile;
import vn.tiendo.plan.wording.ColumnRole;

/** A changed plan's table in each format; the titles of areas run over all columns behind their label. */
record MutatedFiles(List<List<String>> rows) {

    private static final double LEFT = 40;
    private static final double TOP = 60;
    private static final double BOTTOM = 790;
    private static final double[] EDGES = {LEFT, 66, 206, 301, 396, 481, 556};

    /** Characters of a line in a column, where a table was flattened. */
    private static final int WIDE = 32;

    private static final int NARROW = 20;

    private static final int PAGE = 84;

    Map<String, byte[]> lossless() throws IOException {
        return Map.of(
                "plan.csv", csv().getBytes(StandardCharsets.UTF_8),
                "plan.txt", tabs().getBytes(StandardCharsets.UTF_8),
                "plan.docx", word(),
                "plan.xlsx", workbook());
    }

    private String csv() {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private String tabs() {
        return "KẾ HOẠCH\nI. NỘI DUNG\n"
                + rows.stream()
                        .map(row -> String.join("\t", row))
                        .collect(Collectors.joining("\n"));
    }

    private byte[] word() {
        var table = rows.stream().map(MutatedFiles::wordRow).toArray(String[]::new);
        return WordFile.body(WordFile.p("KẾ HOẠCH"), WordFile.table(table)).bytes();
    }

    private static String wordRow(List<String> row) {
        var escaped = isArea(row) ? row.get(0) + "|5>" + title(row) : String.join("|", row);
        return WordFile.row(
                escaped.replace("&", "&amp;").replace("<", "&lt;").replace("5&gt;", "5>"));
    }

    private byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Biểu");
            for (int at = 0; at < rows.size(); at++) {
                var row = rows.get(at);
                var created = sheet.createRow(at);
                for (int i = 0; i < row.size(); i++) {
                    created.createCell(i)
                            .setCellValue(isArea(row) && i == 1 ? title(row) : row.get(i));
                }
                if (isArea(row)) {
                    sheet.addMergedRegion(new CellRangeAddress(at, at, 1, row.size() - 1));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Bordered, its heading again on each page; rows stay whole. */
    byte[] pdf() {
        var printed = new PrintedPdf().sized(9);
        double y =
                printed.text(LEFT, TOP, "KẾ HOẠCH")
                        .row(TOP + 20, EDGES, wrapped(printed, rows.get(0)));
        for (var row : rows.subList(1, rows.size())) {
            var cells = isArea(row) ? area(row) : wrapped(printed, row);
            if (y + printed.height(cells) > BOTTOM) {
                printed.page();
                y = printed.row(TOP, EDGES, wrapped(printed, rows.get(0)));
            }
            y = printed.row(y, EDGES, cells);
        }
        return printed.bytes();
    }

    private static String[] wrapped(PrintedPdf printed, List<String> row) {
        var cells = new String[row.size()];
        Arrays.setAll(cells, i -> printed.wrapped(row.get(i), EDGES[i + 1] - EDGES[i]));
        return cells;
    }

    private static String[] area(List<String> row) {
        var cells = new String[row.size()];
        cells[0] = row.get(0);
        cells[1] = title(row);
        return cells;
    }

    /** The cells of a row one under the other, each broken where its column ended. */
    byte[] flattened() {
        var lines = new ArrayList<String>();
        lines.add("KẾ HOẠCH");
        lines.add("I. NỘI DUNG");
        for (var row : rows) {
            if (isArea(row)) {
                lines.addAll(broken(row.get(0) + " " + title(row), PAGE));
                continue;
            }
            for (int i = 0; i < row.size(); i++) {
                boolean wide = ColumnRole.of(rows.get(0).get(i)) == ColumnRole.ACTIVITY;
                lines.addAll(broken(row.get(i), wide ? WIDE : NARROW));
            }
        }
        return String.join(" \n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> broken(String text, int width) {
        var lines = new ArrayList<String>();
        for (var word : text.isEmpty() ? new String[0] : text.split(" ")) {
            int last = lines.size() - 1;
            if (last < 0 || lines.get(last).length() + 1 + word.length() > width) {
                lines.add(word);
            } else {
                lines.set(last, lines.get(last) + " " + word);
            }
        }
        return lines;
    }

    private static boolean isArea(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count() == 2;
    }

    private static String title(List<String> row) {
        return row.stream().skip(1).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }
}
