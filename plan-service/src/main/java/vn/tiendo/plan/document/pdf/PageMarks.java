package vn.tiendo.plan.document.pdf;

import java.util.List;

/**
 * What is printed on a page: its letters in the order of printing, and its lines.
 *
 * @param number counted from 1
 */
record PageMarks(
        int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {}
