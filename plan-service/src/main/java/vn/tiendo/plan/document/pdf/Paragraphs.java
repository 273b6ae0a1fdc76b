package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/** Joins lines to paragraphs: a line goes on with the one above where that had no more room. */
final class Paragraphs {

    private static final double INDENT = 10;
    private static final double DEEPEST_HANG = 60;
    private static final double SPACED = 1.3;
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?]$");

    private final List<Paragraph> finished = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private int page;
    private int first;

    void add(Line line, Margins margins, int onPage) {
        if (!open.isEmpty() && begins(open.get(open.size() - 1), line, margins, onPage)) {
            close();
        }
        first = open.isEmpty() ? onPage : first;
        open.add(line);
        page = onPage;
    }

    /** The paragraphs since the last call. */
    List<Paragraph> take() {
        close();
        var taken = List.copyOf(finished);
        finished.clear();
        return taken;
    }

    private void close() {
        var text = Words.joined(open.stream().map(Line::text).toList());
        if (!text.isEmpty()) {
            finished.add(new Paragraph(text, first));
        }
        open.clear();
    }

    /** "I. MỤC TIÊU", also below a title that fills its line. */
    private static boolean heads(String text) {
        return Words.shouted(text)
                && ItemLabel.of(text)
                        .filter(label -> label.kind() == ItemLabel.Kind.ROMAN)
                        .filter(label -> label.rest().contains(" "))
                        .isPresent();
    }

    private boolean begins(Line above, Line line, Margins margins, int onPage) {
        boolean lower = Words.startsLower(line.text());
        boolean labelled = ItemLabel.of(line.text()).isPresent();
        boolean indented = line.x() > margins.left() + INDENT;
        boolean flush = above.x() <= margins.left() + INDENT;
        if (margins.centred(above) && margins.centred(line)) {
            return above.hadRoomFor(line, margins.width()) || above.bold() != line.bold();
        }
        if (heads(line.text())) {
            return true;
        }
        if (lower && !labelled && !indented && !ENDED.matcher(above.text()).matches()) {
            return false;
        }
        if (above.hadRoomFor(line, margins.right() - above.x())) {
            return true;
        }
        if (labelled && (indented || ENDED.matcher(above.text()).matches())) {
            return true;
        }
        if (indented && !lower) {
            boolean hangs =
                    ItemLabel.of(open.get(0).text()).isPresent()
                            && line.x() > open.get(0).x() + 2
                            && line.x() < open.get(0).x() + DEEPEST_HANG;
            boolean block = open.size() > 1 && Math.abs(line.x() - above.x()) < 2;
            return flush || !hangs && !block;
        }
        boolean spaced =
                page == onPage
                        && margins.pitch() > 0
                        && line.y() - above.y() > margins.pitch() * SPACED;
        return spaced && !lower && ENDED.matcher(above.text()).matches();
    }
}
