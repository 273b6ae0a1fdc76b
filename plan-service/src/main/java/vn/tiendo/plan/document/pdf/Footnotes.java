package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.Words;

/** Takes the notes out of the pages' feet: smaller type, below a short rule or behind a mark. */
final class Footnotes {

    private static final Pattern MARK =
            Pattern.compile("^[(\\[]?(\\d{1,3}|\\*{1,3})[)\\].]?\\s*(?=[\\p{L}\"“(])");
    private static final double SMALLER = 0.9;
    private static final double LONGEST_RULE = 0.5;

    private final double body;
    private final List<List<String>> notes = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    private Footnotes(List<Page> pages) {
        body = usualSize(pages);
        pages.forEach(page -> this.pages.add(withoutNotes(page)));
    }

    static Footnotes of(List<Page> pages) {
        return new Footnotes(pages);
    }

    List<Page> pages() {
        return pages;
    }

    List<String> texts() {
        return notes.stream().map(Words::joined).toList();
    }

    private static double usualSize(List<Page> pages) {
        Map<Double, Integer> letters = new HashMap<>();
        pages.stream()
                .flatMap(page -> page.lines().stream())
                .forEach(
                        line ->
                                letters.merge(
                                        (double) Math.round(line.size()),
                                        line.text().length(),
                                        Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private Page withoutNotes(Page page) {
        var lines = page.lines();
        int first = lines.size();
        double lowest = page.tables().stream().mapToDouble(PageTable::bottom).max().orElse(0);
        while (first > 0
                && lines.get(first - 1).size() < body * SMALLER + 0.3
                && lines.get(first - 1).top() > lowest - 1) {
            first--;
        }
        for (int i = first; i < lines.size(); i++) {
            boolean ruled = ruled(page, i);
            boolean marked = MARK.matcher(lines.get(i).text()).find();
            if (ruled && (marked || !notes.isEmpty())
                    || marked && lines.get(i).y() > page.height() / 2) {
                lines.subList(i, lines.size()).forEach(this::add);
                return page.with(lines.subList(0, i));
            }
        }
        return page;
    }

    private static boolean ruled(Page page, int at) {
        var line = page.lines().get(at);
        double above = at == 0 ? 0 : page.lines().get(at - 1).y();
        return page.rules().stream()
                .anyMatch(
                        rule ->
                                rule.at() > above + 2
                                        && rule.at() < line.y()
                                        && line.top() - rule.at() < line.size() * 2
                                        && rule.length() < page.width() * LONGEST_RULE
                                        && rule.from() < page.width() / 3);
    }

    private void add(Line line) {
        var text = line.text();
        var mark = MARK.matcher(text);
        if (mark.find() && (notes.isEmpty() || next(mark))) {
            var note = new ArrayList<String>();
            note.add(text.substring(mark.end()));
            notes.add(note);
        } else if (!notes.isEmpty()) {
            notes.get(notes.size() - 1).add(text);
        }
    }

    /** A wrapped line that begins with some number is no new note. */
    private boolean next(Matcher mark) {
        return mark.group(1).startsWith("*")
                || Integer.parseInt(mark.group(1)) == notes.size() + 1
                || mark.group(1).equals("1");
    }
}
