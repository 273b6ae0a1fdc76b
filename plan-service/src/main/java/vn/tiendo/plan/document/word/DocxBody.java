package vn.tiendo.plan.document.word;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.document.xml.XmlCursor;
import vn.tiendo.plan.wording.Words;

/** The paragraphs and tables of a Word document's body, in order. */
final class DocxBody {

    private static final long MOST_CHARACTERS = 4_000_000;

    private final XmlCursor xml;
    private final AutomaticLabels labels;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> runningOn = new ArrayList<>();
    private final Pieces pieces = new Pieces();
    private long characters;
    private long damaged;
    private int tables;

    DocxBody(XmlCursor xml, AutomaticLabels labels) {
        this.xml = xml;
        this.labels = labels;
    }

    DocumentBlocks read(List<String> footnotes) {
        xml.root(
                name -> {
                    if (name.equals("body")) {
                        xml.children(this::block);
                    } else {
                        xml.skip();
                    }
                });
        return new DocumentBlocks(List.copyOf(blocks), footnotes, damaged);
    }

    private void block(String name) {
        switch (name) {
            case "p" -> {
                var text = Words.joined(paragraph());
                if (!text.isEmpty()) {
                    blocks.add(new Paragraph(text));
                }
            }
            case "tbl" -> table();
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> xml.children(this::block);
            default -> xml.skip();
        }
    }

    private List<String> paragraph() {
        var content = new DocxParagraph(xml, labels).read();
        pieces.one();
        characters += content.label().length() + content.raw().length();
        damaged += Words.damaged(content.raw());
        if (characters > MOST_CHARACTERS) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        var lines = new ArrayList<>(content.lines());
        if (content.runsOn()) {
            runningOn.addAll(lines);
            return List.of();
        }
        if (!runningOn.isEmpty()) {
            var first = lines.isEmpty() ? "" : lines.remove(0);
            lines.add(0, Words.joined(String.join(" ", runningOn) + " " + first));
            runningOn.clear();
        }
        return lines;
    }

    private void table() {
        int number = ++tables;
        pieces.one();
        var rows = new ArrayList<Row>();
        xml.children(name -> rows(name, rows));
        blocks.add(new Table(number, List.copyOf(rows)));
    }

    private void rows(String name, List<Row> rows) {
        switch (name) {
            case "tr" -> row(rows);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
                    xml.children(inner -> rows(inner, rows));
            default -> xml.skip();
        }
    }

    private void row(List<Row> rows) {
        pieces.one();
        var row = new DocxRow(xml, pieces, this::paragraph);
        row.read(rows.size() + 1).ifPresent(rows::add);
    }
}
