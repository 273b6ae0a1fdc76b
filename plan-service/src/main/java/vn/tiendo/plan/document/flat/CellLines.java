package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Products;
import vn.tiendo.plan.wording.Words;

/** Joins the lines of a cell to the paragraphs that they were before the column's width broke them. */
final class CellLines {

    private static final Pattern LISTED = Pattern.compile("^[-–+•]\\s.*");
    private static final int ROOM = 3;

    private final ColumnRole role;
    private final Widths widths;
    private final Judge judge;

    CellLines(ColumnRole role, Widths widths, Judge judge) {
        this.role = role;
        this.widths = widths;
        this.judge = judge;
    }

    List<String> joined(List<String> lines) {
        var paragraphs = new ArrayList<List<String>>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0
                    || begins(
                            paragraphs.get(paragraphs.size() - 1),
                            lines.subList(i, lines.size()))) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(lines.get(i));
        }
        return paragraphs.stream().map(Words::joined).toList();
    }

    private boolean begins(List<String> paragraph, List<String> rest) {
        var line = rest.get(0);
        var above = paragraph.get(paragraph.size() - 1);
        return switch (role) {
            case LEAD, COORDINATING ->
                    LISTED.matcher(line).matches() && line.matches(".\\s(?:Sở|Phòng|Ban|UBND).*");
            case DEADLINE ->
                    Words.startsUpper(line)
                            && judge.isDeadline(String.join(" ", paragraph))
                            && judge.isDeadline(String.join(" ", rest));
            case DELIVERABLE ->
                    LISTED.matcher(line).matches()
                            || Words.startsUpper(line)
                                    && (above.matches(".*[.;]$") || another(paragraph, line));
            default ->
                    LISTED.matcher(line).matches()
                            || Words.startsUpper(line) && above.matches(".*[.;:]$");
        };
    }

    /** Another product, and not the name of a document in the middle of a sentence. */
    private boolean another(List<String> paragraph, String line) {
        var above = paragraph.get(paragraph.size() - 1);
        return Products.beginsProduct(line)
                && (Products.isBare(Words.joined(paragraph))
                        || widths.room(role, above, first(line)) >= ROOM);
    }

    private static String first(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }
}
