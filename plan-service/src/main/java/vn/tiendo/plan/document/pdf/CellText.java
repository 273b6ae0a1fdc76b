package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.deadline.TimeWords;
import vn.tiendo.plan.wording.Products;
import vn.tiendo.plan.wording.Sentences;
import vn.tiendo.plan.wording.Units;
import vn.tiendo.plan.wording.Words;

/**
 * The paragraphs of a cell. A line that begins although there was room above it begins a paragraph;
 * in a narrow cell, where there never is room, the words tell.
 */
final class CellText {

    private static final Pattern BULLET = Pattern.compile("^[-–+•*·▪](?:\\s.*|$)");
    private static final Pattern ENDED = Pattern.compile(".*[.;:]$");
    private static final Pattern FRAGMENT = Pattern.compile("[bcdđghklmnpqrstvx]{1,2}(?:\\s.*)?");
    private static final Pattern LABEL =
            Pattern.compile("[IVX]{2,5}\\.?|\\d{1,2}(?:\\.\\d{1,2})+\\.?");
    private static final Pattern CUT_NUMBER = Pattern.compile("[/.\\s](\\d{1,3})$");
    private static final Pattern DIGITS = Pattern.compile("^\\d{1,3}(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final double SPACED = 1.9;

    private CellText() {}

    static List<String> of(PageCell cell, double padding) {
        double width = cell.room(padding);
        var paragraphs = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (int i = 0; i < cell.lines.size(); i++) {
            var line = cell.lines.get(i);
            if (i > 0
                    && (begins(cell.lines.get(i - 1), line, width)
                            || another(Words.joined(open), line.text()))) {
                paragraphs.add(Words.joined(open));
                open.clear();
            }
            add(open, line.text());
        }
        if (!open.isEmpty()) {
            paragraphs.add(Words.joined(open));
        }
        return List.copyOf(paragraphs);
    }

    /** A word too long for its cell was broken: what has no vowel is no word of its own. */
    private static void add(List<String> lines, String line) {
        int last = lines.size() - 1;
        if (last >= 0 && (label(lines.get(last) + line) || year(lines.get(last), line))) {
            lines.set(last, lines.get(last) + line);
        } else if (last >= 0
                && FRAGMENT.matcher(line).matches()
                && Character.isLetter(lines.get(last).charAt(lines.get(last).length() - 1))) {
            lines.set(last, lines.get(last) + line);
        } else {
            lines.add(line);
        }
    }

    /** "II" above "I", "1.1" above "0". */
    private static boolean label(String words) {
        return LABEL.matcher(words).matches();
    }

    /** "15/01/202" above "6". */
    private static boolean year(String above, String line) {
        var cut = CUT_NUMBER.matcher(above);
        var rest = DIGITS.matcher(line);
        return cut.find() && rest.find() && YEAR.matcher(cut.group(1) + rest.group()).matches();
    }

    private static boolean begins(Line above, Line line, double width) {
        return above.hadRoomFor(line, width)
                || line.y() - above.y() > line.size() * SPACED
                || BULLET.matcher(line.text()).matches() && ENDED.matcher(above.text()).matches();
    }

    static boolean listed(String words) {
        return BULLET.matcher(words).matches();
    }

    /** True where the words end in the middle of a sentence. */
    static boolean open(String words) {
        return Sentences.open(words);
    }

    /** One more product, unit or deadline below another that is complete. */
    private static boolean another(String above, String line) {
        if (!Words.startsUpper(line) || open(above)) {
            return false;
        }
        return Products.beginsProduct(above) && Products.beginsProduct(line)
                || TimeWords.begin(above) && TimeWords.begin(line)
                || Units.another(above, line);
    }
}
