package vn.tiendo.plan.document.pdf;

/**
 * Letters without a gap between them.
 *
 * @param y its baseline
 */
record Word(String text, double x, double end, double y, double size, boolean bold) {

    double middle() {
        return (x + end) / 2;
    }

    /** How wide it is up to the first place where a line may end: behind a dash, or at its end. */
    double firstPart() {
        int dash = text.indexOf('-') + 1;
        return dash <= 0 ? end - x : (end - x) * dash / text.length();
    }
}
