package vn.tiendo.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.Pieces;

/**
 * Lines of a text table. A spreadsheet puts a cell of several lines in quotes: the lines belong
 * together. A quote that nobody closes joins nothing.
 */
final class QuotedLines {

    /** A cell of more lines than this is a stray quote. */
    private static final int LONGEST_CELL = 200;

    private final Pieces pieces;
    private final List<String> joined = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    QuotedLines(Pieces pieces) {
        this.pieces = pieces;
    }

    static List<String> join(String text, Pieces pieces) {
        var lines = new QuotedLines(pieces);
        text.lines().forEach(lines::add);
        lines.giveUp();
        return lines.joined;
    }

    private void add(String line) {
        pieces.one();
        boolean odd = line.chars().filter(c -> c == '"').count() % 2 == 1;
        if (open.isEmpty() && !(odd && opens(line))) {
            joined.add(line);
            return;
        }
        boolean closes = odd && !open.isEmpty();
        open.add(line);
        if (closes) {
            joined.add(String.join("\n", open));
            open.clear();
        } else if (open.size() > LONGEST_CELL) {
            giveUp();
        }
    }

    /** None of the lines behind the open quote holds an odd number of quotes, so none opens one. */
    private void giveUp() {
        joined.addAll(open);
        open.clear();
    }

    private static boolean opens(String line) {
        return line.startsWith("\"") && line.indexOf('\t') >= 0 || line.contains("\t\"");
    }
}
