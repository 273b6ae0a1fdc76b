package vn.tiendo.plan.document.pdf;

/**
 * A letter on a page, in points from the page's upper left corner.
 *
 * @param y its baseline
 */
record Glyph(String text, double x, double y, double width, double size, boolean bold) {

    double end() {
        return x + width;
    }

    /** Inside the letter, whatever its accents. */
    double middle() {
        return y - size * 0.3;
    }

    Glyph followedBy(String marks) {
        return new Glyph(text + marks, x, y, width, size, bold);
    }

    Glyph reaching(double end) {
        return new Glyph(text, x, y, Math.max(end - x, width), size, bold);
    }

    Glyph loweredTo(double baseline) {
        return new Glyph(text, x, baseline, width, size, bold);
    }
}
