package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;

/** The words of a row in order, with what is left of its lines. */
final class Strip {

    private final List<String> words = new ArrayList<>();
    private final List<Integer> lineOf = new ArrayList<>();
    private final List<Boolean> gaps = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    static Strip of(List<Line> lines) {
        var strip = new Strip();
        lines.forEach(strip::add);
        return strip;
    }

    /**
     * One wide gap in a line parts two cells, as a line's end does. More of them only stretch the line
     * to its column's width.
     */
    private void add(Line line) {
        var parts = line.text().split(" {2}", -1);
        if (parts.length == 2) {
            open();
            put(parts[0]);
            open();
            put(parts[1]);
        } else {
            open();
            for (var part : parts) {
                put(part);
            }
        }
    }

    private void open() {
        texts.add("");
    }

    /** Adds words to the last line. */
    private void put(String part) {
        boolean gap = true;
        int line = texts.size() - 1;
        for (var word : part.split(" ", -1)) {
            var before = texts.get(line);
            words.add(word);
            lineOf.add(line);
            gaps.add(gap);
            begins.add(before.isEmpty() ? 0 : before.length() + 1);
            texts.set(line, before.isEmpty() ? word : before + " " + word);
            gap = false;
        }
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at);
    }

    boolean startsLine(int at) {
        return at == 0 || !lineOf.get(at).equals(lineOf.get(at - 1));
    }

    /** More than one blank stood in front of the word, or the line begins with it. */
    boolean gap(int at) {
        return gaps.get(at);
    }

    /** The words from one to before another, line by line. */
    List<String> lines(int from, int to) {
        int first = lineOf.get(from);
        int last = lineOf.get(to - 1);
        var found = new ArrayList<String>(last - first + 1);
        for (int line = first; line <= last; line++) {
            var text = texts.get(line);
            int begin = line == first ? begins.get(from) : 0;
            int end =
                    line == last ? begins.get(to - 1) + words.get(to - 1).length() : text.length();
            found.add(text.substring(begin, end));
        }
        return found;
    }

    String text(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
