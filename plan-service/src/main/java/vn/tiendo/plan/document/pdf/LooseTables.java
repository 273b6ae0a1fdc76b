package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.wording.Words;

/** Finds tables without borders: below a row of headings, the columns stay apart by white strips. */
final class LooseTables {

    private static final int LEAST_COLUMNS = 4;
    private static final int LEAST_PARTS = 3;
    private static final int LONGEST_HEADING = 40;
    private static final int TALLEST_HEADING = 6;
    private static final double WIDE = 0.72;
    private static final double GAP = 1;
    private static final double NEAR = 4;

    /** Than the heading's letters: the text around a table is, its rows are not. */
    private static final double LARGER = 1.12;

    /**
     * @param heading its lines, at the region's top; none where the region goes on with another
     */
    private record Region(Page page, int from, int to, List<Line> heading) {

        List<Line> lines() {
            return page.lines().subList(from, to);
        }

        boolean openBefore(Page next) {
            return to == page.lines().size() && next.number() == page.number() + 1;
        }

        /** Without what follows the table: a heading that is too short to look like prose. */
        Region trimmed(Gutters gutters) {
            int end = to;
            while (end > from + 1
                    && gutters.crossings(page.lines().get(end - 1)) > 0
                    && !title(page.lines().get(end - 1))) {
                end--;
            }
            return new Region(page, from, end, heading);
        }
    }

    /** The parts of each table, from page to page. */
    private final List<List<Region>> tables = new ArrayList<>();

    private LooseTables() {}

    static List<Page> in(List<Page> pages) {
        var found = new LooseTables();
        pages.forEach(page -> found.look(page, Margins.of(page, pages)));
        var cut = new IdentityHashMap<Page, List<Region>>();
        var made = new IdentityHashMap<Page, List<PageTable>>();
        for (var parts : found.tables) {
            var gutters = gutters(parts);
            for (var part : gutters.columns() < LEAST_COLUMNS ? List.<Region>of() : parts) {
                var trimmed = part.trimmed(gutters);
                var rows = new TitledRows(gutters, part.heading().size());
                cut.computeIfAbsent(part.page(), none -> new ArrayList<>()).add(trimmed);
                made.computeIfAbsent(part.page(), none -> new ArrayList<>(part.page().tables()))
                        .add(rows.table(part.page().number(), trimmed.lines()));
            }
        }
        return pages.stream()
                .map(
                        page ->
                                page(
                                        page,
                                        cut.getOrDefault(page, List.of()),
                                        made.getOrDefault(page, page.tables())))
                .toList();
    }

    private static Page page(Page page, List<Region> cut, List<PageTable> tables) {
        var rest = new ArrayList<Line>();
        for (int i = 0; i < page.lines().size(); i++) {
            int at = i;
            if (cut.stream().noneMatch(region -> at >= region.from() && at < region.to())) {
                rest.add(page.lines().get(i));
            }
        }
        return new Page(page.number(), page.width(), page.height(), rest, tables, page.rules());
    }

    private void look(Page page, Margins margins) {
        int from = 0;
        var last = tables.isEmpty() ? null : tables.get(tables.size() - 1);
        if (last != null && last.get(last.size() - 1).openBefore(page)) {
            int end = end(page.lines(), 0, gutters(last), margins);
            var part = worded(page, 0, margins).orElse(new Region(page, 0, end, List.of()));
            if (part.to() > 0) {
                last.add(part);
            }
            from = part.to();
        }
        var next = region(page, from, margins);
        while (next.isPresent()) {
            tables.add(new ArrayList<>(List.of(next.get())));
            next = region(page, next.get().to(), margins);
        }
    }

    private static Gutters gutters(List<Region> parts) {
        var lines = parts.stream().flatMap(region -> region.lines().stream()).toList();
        return Gutters.of(lines, parts.get(0).heading());
    }

    private static Optional<Region> region(Page page, int from, Margins margins) {
        var lines = page.lines();
        for (int i = from; i < lines.size(); i++) {
            var worded = worded(page, i, margins);
            if (worded.isPresent()) {
                return worded;
            }
            var parts = lines.get(i).parts(lines.get(i).size() * GAP);
            if (parts.size() < LEAST_COLUMNS
                    || LooseRows.isLabel(parts.get(0).text())
                    || parts.stream().anyMatch(part -> part.text().length() > LONGEST_HEADING)) {
                continue;
            }
            int first = i;
            while (first > from && headingAbove(lines.get(first - 1), lines.get(first), margins)) {
                first--;
            }
            var heading = heading(lines.subList(first, lines.size()), i - first);
            int end = end(lines, first, Gutters.of(heading, heading), margins);
            if (end - first > heading.size() && tabular(lines.subList(first, end))) {
                return Optional.of(new Region(page, first, end, heading));
            }
        }
        return Optional.empty();
    }

    private static Optional<Region> worded(Page page, int from, Margins margins) {
        var lines = page.lines();
        int names = WordedHeading.lines(lines, from);
        if (names == 0) {
            return Optional.empty();
        }
        var heading = lines.subList(from, from + names);
        int end = end(lines, from, Gutters.of(heading, heading), margins);
        // a heading that ends its page stands above rows of the next
        boolean last = end == lines.size() && end - from == names;
        return last || end - from > names && tabular(lines.subList(from, end))
                ? Optional.of(new Region(page, from, end, heading))
                : Optional.empty();
    }

    /** A letterhead with blanks to fill in has many gaps once. */
    private static boolean tabular(List<Line> lines) {
        return lines.stream()
                        .filter(line -> line.parts(line.size() * GAP).size() >= LEAST_PARTS)
                        .count()
                >= 2;
    }

    private static boolean headingAbove(Line above, Line line, Margins margins) {
        return line.y() - above.y() < line.size() * 1.6
                && above.bold() == line.bold()
                && above.width() < margins.width() * WIDE
                && (above.parts(above.size() * GAP).size() > 1
                        || !margins.centred(above) && above.x() > margins.left() + 40);
    }

    /** The lines around the seed that are set as it is, down to the first label. */
    private static List<Line> heading(List<Line> region, int seed) {
        int end = seed + 1;
        while (end < Math.min(region.size(), seed + TALLEST_HEADING)
                && region.get(end).y() - region.get(end - 1).y() < region.get(end).size() * 1.6
                && region.get(end).bold() == region.get(seed).bold()
                && region.get(seed).bold()
                && !LooseRows.isLabel(region.get(end).words().get(0).text())) {
            end++;
        }
        return region.subList(0, end);
    }

    /** Behind the last line that leaves some strip white; prose runs over all of them. */
    private static int end(List<Line> lines, int from, Gutters gutters, Margins margins) {
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean far = i > from && line.y() - lines.get(i - 1).y() > line.size() * NEAR;
            boolean prose =
                    line.width() > margins.width() * WIDE
                            && gutters.crossings(line) >= gutters.columns() - 1;
            boolean another = i > from + TALLEST_HEADING && WordedHeading.lines(lines, i) > 0;
            boolean section = heads(line) || line.size() > lines.get(from).size() * LARGER;
            if (far
                    || another
                    || i > from && section
                    || prose && !title(line) && !besideLabel(lines, i)) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    /** What a plan says behind its tasks. */
    private static boolean heads(Line line) {
        var text = line.text();
        return Words.shouted(text) && text.endsWith("TỔ CHỨC THỰC HIỆN");
    }

    /** A label, and words that run over the columns. */
    private static boolean title(Line line) {
        return LooseRows.isLabel(line.words().get(0).text())
                && line.parts(line.size() * 0.8).size() == 2;
    }

    /** The upper line of a title whose label stands in the middle of its row. */
    private static boolean besideLabel(List<Line> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at + 1).words().size() == 1
                && LooseRows.isLabel(lines.get(at + 1).text())
                && lines.get(at + 1).y() - lines.get(at).y() < lines.get(at).size();
    }
}
