package vn.tiendo.plan.document.pdf;

/**
 * A straight line on a page, in points from its upper left corner.
 *
 * @param at where it lies: its y if it is level, else its x
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Ruling(boolean level, double at, double from, double to) {

    double length() {
        return to - from;
    }

    boolean meets(Ruling other, double reach) {
        return level != other.level
                && at >= other.from - reach
                && at <= other.to + reach
                && other.at >= from - reach
                && other.at <= to + reach;
    }
}
