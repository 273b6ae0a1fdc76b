package vn.tiendo.plan.document.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.Words;

/** The last row of a page, and what the next page's first rows are to it. */
final class CutRow {

    private static final double SAME_EDGE = 6;
    private static final Pattern ENDED = Pattern.compile(".*[.;:]$");

    private final List<PageCell> last;
    private final double padding;

    CutRow(List<PageCell> last, double padding) {
        this.last = last;
        this.padding = padding;
    }

    /** How many of the next page's rows are only the lower part of the last one; they are joined to it. */
    int joins(List<List<PageCell>> next) {
        var first = next.get(0);
        boolean unlabelled = first.get(0).empty() && !last.get(0).origin().empty();
        if (unlabelled && first.size() > 1 && cut(first)) {
            first.forEach(cell -> above(cell).ifPresent(top -> append(top, cell)));
            return 1;
        }
        for (var cell : first) {
            above(cell)
                    .filter(top -> !top.origin().empty())
                    .filter(top -> first.stream().anyMatch(other -> !other.empty()))
                    .ifPresent(top -> hang(cell, top, unlabelled));
        }
        return 0;
    }

    /** A cell merged over rows that the page break cut: its rest, or nothing, stands on the next page. */
    private void hang(PageCell cell, PageCell top, boolean unlabelled) {
        boolean merged = unlabelled || top.above != null || cell.tall;
        if (!cell.empty() && inSentence(cell, top.origin())) {
            append(top, cell);
        } else if (cell.empty() && merged) {
            cell.above = top.origin();
        }
    }

    /** Small letters behind a line without room, in a cell that began with a capital. */
    private boolean inSentence(PageCell cell, PageCell top) {
        return Words.startsLower(cell.lines.get(0).text())
                && Words.startsUpper(top.lines.get(0).text())
                && !endLine(top).hadRoomFor(cell.lines.get(0), top.room(padding))
                && !ENDED.matcher(endLine(top).text()).matches();
    }

    private static Line endLine(PageCell cell) {
        return cell.lines.get(cell.lines.size() - 1);
    }

    private static void append(PageCell top, PageCell cell) {
        top.origin().lines.addAll(cell.lines);
        cell.lines.clear();
        cell.above = top.origin();
    }

    private Optional<PageCell> above(PageCell cell) {
        return last.stream()
                .filter(top -> Math.abs(top.left - cell.left) < SAME_EDGE)
                .filter(top -> Math.abs(top.right - cell.right) < SAME_EDGE)
                .findFirst();
    }

    /** Some cell goes on in the middle of a sentence, and others don't begin anew. */
    private boolean cut(List<PageCell> first) {
        int sure = 0;
        int likely = 0;
        int against = 0;
        for (var cell : first) {
            var top = above(cell).map(PageCell::origin).filter(above -> !above.empty());
            if (cell.empty() || top.isEmpty()) {
                continue;
            }
            var end = endLine(top.get());
            var line = cell.lines.get(0);
            boolean wraps = !end.hadRoomFor(line, top.get().room(padding));
            if (wraps && (Words.startsLower(line.text()) || CellText.open(end.text()))) {
                sure++;
            } else if (wraps) {
                likely += top.get().lines.size() > 1 ? 1 : 0;
            } else if (!ENDED.matcher(end.text()).matches() && !CellText.listed(line.text())) {
                against++;
            }
        }
        return against == 0 ? sure + likely > 0 : sure > 1 && sure > against;
    }
}
