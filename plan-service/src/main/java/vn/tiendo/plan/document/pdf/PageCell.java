package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell as it stands on a page; its lower part on the next page is added to it later. */
final class PageCell {

    final double left;
    final double right;
    final double bottom;
    final List<Line> lines;

    /** The cell that it hangs down from, where it is merged with the one above it. */
    @Nullable PageCell above;

    /** It stands over more than one row of its page. */
    boolean tall;

    PageCell(double left, double right, double bottom, List<Line> lines, @Nullable PageCell above) {
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.lines = new ArrayList<>(lines);
        this.above = above;
    }

    /** How wide its lines may be; 0 where that is known from its borders. */
    double room;

    /** Itself, or the cell whose lower part it is. */
    PageCell origin() {
        var cell = this;
        while (cell.above != null) {
            cell = cell.above;
        }
        return cell;
    }

    double room(double padding) {
        return room > 0 ? room : right - left - 2 * padding;
    }

    boolean empty() {
        return lines.isEmpty();
    }
}
