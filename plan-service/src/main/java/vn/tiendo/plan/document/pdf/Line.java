package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words beside each other, from left to right. */
record Line(List<Word> words) implements Item {

    /** Baselines of one line differ by less than this part of the type's size. */
    private static final double SAME_LINE = 0.4;

    /** A gap as wide as this part of the type's size parts two words. */
    private static final double GAP = 0.2;

    static List<Line> of(Collection<Glyph> glyphs) {
        var sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            var first = sorted.get(from);
            if (i == sorted.size()
                    || sorted.get(i).y() - first.y()
                            > SAME_LINE * Math.min(first.size(), sorted.get(i).size())) {
                line(sorted.subList(from, i), lines);
                from = i;
            }
        }
        return lines;
    }

    private static void line(List<Glyph> glyphs, List<Line> lines) {
        var words = new ArrayList<Word>();
        var word = new ArrayList<Glyph>();
        for (var glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList()) {
            if (!word.isEmpty() && gapBefore(glyph, word.get(word.size() - 1))) {
                words.add(word(word));
                word.clear();
            }
            if (!glyph.text().isBlank()) {
                word.add(glyph);
            }
        }
        if (!word.isEmpty()) {
            words.add(word(word));
        }
        if (!words.isEmpty()) {
            lines.add(new Line(List.copyOf(words)));
        }
    }

    private static boolean gapBefore(Glyph glyph, Glyph last) {
        return glyph.text().isBlank() || glyph.x() - last.end() > GAP * glyph.size();
    }

    private static Word word(List<Glyph> glyphs) {
        var first = glyphs.get(0);
        return new Word(
                glyphs.stream().map(Glyph::text).collect(Collectors.joining()),
                first.x(),
                glyphs.stream().mapToDouble(Glyph::end).max().orElseThrow(),
                glyphs.stream().mapToDouble(Glyph::y).max().orElseThrow(),
                glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow(),
                glyphs.stream().filter(Glyph::bold).count() * 2 > glyphs.size());
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    double x() {
        return words.get(0).x();
    }

    double end() {
        return words.get(words.size() - 1).end();
    }

    double width() {
        return end() - x();
    }

    double middle() {
        return (x() + end()) / 2;
    }

    double y() {
        return words.stream().mapToDouble(Word::y).max().orElseThrow();
    }

    @Override
    public double top() {
        return y() - size() * 0.8;
    }

    double size() {
        return words.stream().mapToDouble(Word::size).max().orElseThrow();
    }

    boolean bold() {
        return words.stream().filter(Word::bold).count() * 2 > words.size();
    }

    /** Its parts where gaps of at least a width lie between them. */
    List<Line> parts(double gap) {
        var parts = new ArrayList<Line>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).x() - words.get(i - 1).end() >= gap) {
                parts.add(new Line(words.subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    /** True where the next line's first word had room behind this one: the writer began anew. */
    boolean hadRoomFor(Line next, double width) {
        double blank = size() * 0.24;
        return width() + blank + next.words().get(0).firstPart() < width - 0.5;
    }
}
