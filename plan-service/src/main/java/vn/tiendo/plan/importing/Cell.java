package vn.tiendo.plan.importing;

import java.util.List;
import vn.tiendo.plan.wording.Words;

/**
 * @param lines its paragraphs, blank ones left out
 * @param column first column of the grid that it covers, from 0
 * @param span how many columns it covers
 * @param continued it is the lower part of a cell merged over rows, and holds nothing itself
 */
record Cell(List<String> lines, int column, int span, boolean continued) {

    String text() {
        return Words.joined(lines);
    }

    int length() {
        return lines.stream().mapToInt(String::length).sum();
    }

    boolean covers(int at) {
        return at >= column && at < column + span;
    }
}
