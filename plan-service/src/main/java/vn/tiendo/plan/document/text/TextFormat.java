package vn.tiendo.plan.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.Words;

/** UTF-8 text whose table's columns are separated by tabs; a byte-order mark is tolerated. */
public final class TextFormat implements DocumentFormat {

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int MOST_COLUMNS = 63;

    /** Types that are text too, by how they begin. */
    private static final List<String> OTHER_TYPES = List.of("%PDF", "{\\rtf", "<");

    @Override
    public boolean recognises(byte[] content) {
        return decoded(content)
                .filter(text -> text.indexOf('\0') < 0)
                .filter(text -> OTHER_TYPES.stream().noneMatch(text::startsWith))
                .isPresent();
    }

    @Override
    public DocumentBlocks read(byte[] content) {
        var text = decoded(content).orElseThrow();
        if (text.length() > MOST_CHARACTERS) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        if (text.isBlank()) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Row>();
        var pieces = new Pieces();
        int tables = 0;
        for (var line : QuotedLines.join(text, pieces)) {
            if (line.indexOf('\t') >= 0) {
                rows.add(row(line, rows.size() + 1, pieces));
            } else if (!line.isBlank()) {
                tables += close(blocks, rows, tables);
                blocks.add(new Paragraph(Words.joined(line)));
            }
        }
        close(blocks, rows, tables);
        return new DocumentBlocks(List.copyOf(blocks), List.of(), Words.damaged(text));
    }

    private static int close(List<Block> blocks, List<Row> rows, int tables) {
        if (rows.isEmpty()) {
            return 0;
        }
        blocks.add(new Table(tables + 1, List.copyOf(rows)));
        rows.clear();
        return 1;
    }

    private static Row row(String line, int number, Pieces pieces) {
        var cells = new ArrayList<Cell>();
        var parts = line.split("\t", MOST_COLUMNS);
        for (int i = 0; i < parts.length; i++) {
            pieces.one();
            cells.add(new Cell(Words.lines(unquoted(parts[i])), i, 1, false));
        }
        return new Row(number, List.copyOf(cells));
    }

    private static String unquoted(String cell) {
        var bare = cell.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncodingOrBinary) {
            return Optional.empty();
        }
    }
}
