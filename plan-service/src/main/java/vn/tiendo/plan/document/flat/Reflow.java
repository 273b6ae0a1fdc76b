package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/** Joins lines to the paragraphs that the page's width broke. */
final class Reflow {

    private static final double FULL = 0.85;
    private static final Pattern OPENS =
            Pattern.compile(
                    "^(?:Trên đây|Nơi nhận|Căn cứ|Thực hiện|KẾ HOẠCH|Số\\s*:|TM\\.|KT\\.|TL\\.)(?!\\p{L}).*");

    private Reflow() {}

    static List<Block> paragraphs(List<Line> lines) {
        int width = width(lines);
        var paragraphs = new ArrayList<List<String>>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !goesOn(lines.get(i - 1), lines.get(i), width)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(lines.get(i).text());
        }
        return paragraphs.stream().map(Words::joined).<Block>map(Paragraph::new).toList();
    }

    /** A number of a document ("07/CT-UBND") that a line begins with is no label. */
    private static boolean isItem(String line) {
        return ItemLabel.of(line).isPresent()
                && line.matches("(?:\\S{1,8}[.)]|\\p{Punct}|[–•])\\s.*");
    }

    private static int width(List<Line> lines) {
        var lengths = lines.stream().map(Line::length).sorted().toList();
        return lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) * 9 / 10);
    }

    private static boolean goesOn(Line above, Line line, int width) {
        if (isItem(line.text()) || OPENS.matcher(line.text()).matches()) {
            return false;
        }
        boolean full = above.length() + 1 + line.firstWord().length() > width * FULL;
        return full && !Words.shouted(above.text())
                || Words.startsLower(line.text()) && !above.text().matches(".*[.;:]$");
    }
}
