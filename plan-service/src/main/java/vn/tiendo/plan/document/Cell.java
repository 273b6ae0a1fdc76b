package vn.tiendo.plan.document;

import java.util.List;
import vn.tiendo.plan.wording.Words;

/**
 * @param lines its paragraphs, blank ones left out
 * @param column first column of the grid that it covers, from 0
 * @param span how many columns it covers
 * @param continued it is the lower part of a cell merged over rows, and holds nothing itself
 */
public record Cell(List<String> lines, int column, int span, boolean continued) {

    public String text() {
        return Words.joined(lines);
    }

    public int length() {
        return lines.stream().mapToInt(String::length).sum();
    }

    public boolean covers(int at) {
        return at >= column && at < column + span;
    }
}
