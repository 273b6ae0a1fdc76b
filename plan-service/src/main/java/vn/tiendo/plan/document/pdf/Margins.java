package vn.tiendo.plan.document.pdf;

import java.util.List;

/** Between which edges the lines of a page's text run. */
record Margins(double left, double right, double pitch) {

    private static final double SAME = 3;

    /** Judged over all pages of the same size: a page with little text shows no margins. */
    static Margins of(Page page, List<Page> pages) {
        var lines =
                pages.stream()
                        .filter(other -> Math.abs(other.width() - page.width()) < SAME)
                        .flatMap(other -> other.lines().stream())
                        .filter(line -> line.words().size() > 2)
                        .toList();
        var ends =
                lines.stream().map(Line::end).sorted(java.util.Comparator.reverseOrder()).toList();
        var starts = lines.stream().map(Line::x).sorted().toList();
        return new Margins(
                edge(starts, page.width() * 0.1), edge(ends, page.width() * 0.9), pitch(page));
    }

    /** The outermost place where two lines end alike. */
    private static double edge(List<Double> places, double none) {
        for (int i = 1; i < Math.min(places.size(), 40); i++) {
            if (Math.abs(places.get(i) - places.get(i - 1)) < SAME) {
                return places.get(i - 1);
            }
        }
        return places.isEmpty() ? none : places.get(0);
    }

    private static double pitch(Page page) {
        var steps = new java.util.ArrayList<Double>();
        for (int i = 1; i < page.lines().size(); i++) {
            steps.add(page.lines().get(i).y() - page.lines().get(i - 1).y());
        }
        var sorted = steps.stream().filter(step -> step > 5).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    boolean centred(Line line) {
        return Math.abs(line.middle() - middle()) < 5 && line.x() > left + 8;
    }
}
