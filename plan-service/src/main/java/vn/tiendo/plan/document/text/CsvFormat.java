package vn.tiendo.plan.document.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/**
 * A spreadsheet's table as text (RFC 4180), its cells parted by commas, by semicolons as Excel
 * writes them where the comma is the decimal sign, or by upright strokes. Formulas stay the text that they are.
 */
public final class CsvFormat implements DocumentFormat {

    /** Prose has commas too, but no two lines of it have as many. */
    private static final int LOOKED_AT = 60;

    /** How far down the heading of a table is looked for. */
    private static final int SEARCHED = 200;

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 63;
    private static final String NAMED_SEPARATOR = "sep=";

    @Override
    public boolean recognises(byte[] content) {
        return PlainText.of(content).flatMap(CsvFormat::separator).isPresent();
    }

    @Override
    public DocumentBlocks read(byte[] content) {
        var text = PlainText.modest(content);
        var rows = new ArrayList<Row>();
        var pieces = new Pieces();
        try (var records = parser(text, separator(text).orElseThrow())) {
            for (var each : records) {
                rows.add(row(each, pieces));
            }
        } catch (IOException | UncheckedIOException openQuote) {
            throw new DocumentRefused(Reason.DAMAGED, openQuote);
        }
        return new DocumentBlocks(
                List.of(new Table(1, List.copyOf(rows))), List.of(), Words.damaged(text));
    }

    private static Row row(CSVRecord each, Pieces pieces) {
        if (each.size() > MOST_COLUMNS) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < each.size(); i++) {
            pieces.one();
            cells.add(new Cell(Words.lines(each.get(i)), i, 1, false));
        }
        return new Row((int) each.getRecordNumber(), List.copyOf(cells));
    }

    /** The sign that parts most of the first rows into as many cells; empty where none does. */
    private static Optional<Character> separator(String text) {
        if (text.startsWith(NAMED_SEPARATOR) && text.length() > NAMED_SEPARATOR.length()) {
            return Optional.of(text.charAt(NAMED_SEPARATOR.length()));
        }
        var head = text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        boolean tabs =
                head.stream().filter(line -> line.indexOf('\t') >= 0).count() * 2 > head.size();
        return tabs
                ? Optional.empty()
                : List.of('|', ',', ';').stream()
                        .filter(sign -> parts(head, sign) || headed(text, sign))
                        .findFirst();
    }

    private static boolean parts(List<String> head, char sign) {
        var counts = new int[MOST_COLUMNS + 1];
        int all = 0;
        try (var records = parser(String.join("\n", head), sign)) {
            for (var each : records) {
                counts[Math.min(each.size(), MOST_COLUMNS)]++;
                all++;
            }
        } catch (IOException | UncheckedIOException cutInAQuote) {
            // what was counted before it says enough
            all = Math.max(all, 1);
        }
        int most = 0;
        for (int columns = FEWEST_COLUMNS; columns <= MOST_COLUMNS; columns++) {
            most = Math.max(most, counts[columns]);
        }
        return most > 1 && most * 3 >= all * 2;
    }

    /** A sheet that says much before its table has more lines of prose than rows. */
    private static boolean headed(String text, char sign) {
        var lines = text.lines().limit(SEARCHED).filter(line -> line.indexOf(sign) > 0).toList();
        return lines.stream().anyMatch(line -> heads(line, sign));
    }

    private static boolean heads(String line, char sign) {
        try (var records = parser(line, sign)) {
            var cells = new ArrayList<String>();
            records.forEach(each -> each.forEach(cells::add));
            return cells.size() >= FEWEST_COLUMNS
                    && cells.size() <= MOST_COLUMNS
                    && ColumnRole.headings(cells);
        } catch (IOException | UncheckedIOException openQuote) {
            return false;
        }
    }

    private static CSVParser parser(String text, char sign) throws IOException {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(sign)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get();
        return CSVParser.parse(
                text.startsWith(NAMED_SEPARATOR) ? text.replaceFirst("^.*\\R?", "") : text, format);
    }
}
