package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.Words;

/**
 * Takes the footnotes out from between the lines. A note is known by its number, whose mark stands
 * behind a letter further up ("NQ-HĐND1"); the mark goes too.
 */
final class Footnotes {

    /** Lines of a page that may lie between a mark and its note. */
    private static final int PAGE = 120;

    private static final int LONGEST = 12;

    private final List<Line> kept = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int next = 1;

    static Footnotes in(List<Line> lines) {
        var footnotes = new Footnotes();
        for (int i = 0; i < lines.size(); ) {
            i += footnotes.note(lines, i);
        }
        return footnotes;
    }

    /** The other lines. */
    List<Line> kept() {
        return kept;
    }

    List<String> notes() {
        return notes;
    }

    private int note(List<Line> lines, int at) {
        var line = lines.get(at).text();
        var begins = line.matches(next + "\\s+\\p{Lu}.*");
        if (!begins || !unmark()) {
            kept.add(lines.get(at));
            return 1;
        }
        next++;
        var words = new ArrayList<>(List.of(line.replaceFirst("^\\d+\\s+", "")));
        int end = at + 1;
        while (end < lines.size()
                && end - at < LONGEST
                && goesOn(lines.get(end - 1), lines.get(end))) {
            words.add(lines.get(end).text());
            end++;
        }
        notes.add(Words.joined(words));
        return end - at;
    }

    private boolean goesOn(Line above, Line line) {
        return !line.indented()
                && !line.text().matches(next + "\\s+\\p{Lu}.*")
                && !(above.text().endsWith(".") && Words.startsUpper(line.text()));
    }

    /** False where no mark of this number stands above. */
    private boolean unmark() {
        var mark = Pattern.compile("(?<=\\p{L}\\p{L})" + next + "(?=[\\s,.;:)]|$)");
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - PAGE); i--) {
            var line = kept.get(i);
            var found = mark.matcher(line.text());
            if (found.find()) {
                kept.set(i, new Line(found.replaceFirst("").strip(), line.indented()));
                return true;
            }
        }
        return false;
    }
}
