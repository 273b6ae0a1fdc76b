package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.wording.Words;

/** The lines of a text without those that are blank or number its pages. */
final class Lines {

    /** No page is shorter. */
    private static final int SHORTEST_PAGE = 15;

    private Lines() {}

    static List<Line> of(String text, Pieces pieces) {
        var lines = new ArrayList<Line>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> {
                            pieces.one();
                            boolean indented = Character.isWhitespace(line.charAt(0));
                            add(lines, new Line(spaced(line), indented));
                        });
        return withoutPageNumbers(lines);
    }

    /** A dash that stands alone belongs to the words below it. */
    private static void add(List<Line> lines, Line line) {
        var above = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
        if (above.matches("[-–+•]")) {
            var dash = lines.remove(lines.size() - 1);
            lines.add(new Line(above + " " + line.text(), dash.indented()));
        } else {
            lines.add(line);
        }
    }

    /** Two blanks in a row stay two: a cell may end there. */
    private static String spaced(String line) {
        var parts = new ArrayList<String>();
        for (var part : line.strip().split("[\\s\u00A0]{2,}")) {
            var words = Words.joined(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return String.join("  ", parts);
    }

    private static List<Line> withoutPageNumbers(List<Line> lines) {
        var numbers =
                lines.stream().map(Line::text).filter(text -> text.matches("\\d{1,3}")).toList();
        if (numbers.size() != numbers.stream().distinct().count()) {
            // tasks are numbered on lines of their own, from 1 in each area
            return lines;
        }
        var kept = new ArrayList<Line>();
        int next = -1;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            boolean alone = text.matches("[-–]?\\s?\\d{1,3}\\s?[-–]?");
            int number = alone ? Integer.parseInt(text.replaceAll("\\D", "")) : -1;
            boolean page =
                    alone
                            && i - last >= SHORTEST_PAGE
                            && (next < 0 ? number == 1 || number == 2 : number == next);
            if (page) {
                next = number + 1;
                last = i;
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
