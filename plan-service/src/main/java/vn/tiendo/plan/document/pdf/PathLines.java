package vn.tiendo.plan.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Finds the straight lines in what a page draws: strokes, and filled boxes too thin to be areas. */
final class PathLines {

    private static final double THINNEST_AREA = 3.2;
    private static final double SLOPE = 1;
    private static final double SHORTEST = 2;
    private static final int MOST_POINTS = 10_000;

    private final List<Ruling> found;
    private final List<List<Point2D>> parts = new ArrayList<>();
    private int points;

    PathLines(List<Ruling> found) {
        this.found = found;
    }

    void moveTo(Point2D point) {
        if (++points < MOST_POINTS) {
            var part = new ArrayList<Point2D>();
            part.add(point);
            parts.add(part);
        }
    }

    void lineTo(Point2D point) {
        if (parts.isEmpty()) {
            moveTo(point);
        } else if (++points < MOST_POINTS) {
            parts.get(parts.size() - 1).add(point);
        }
    }

    /** No line of a table is bent: the part drawn so far is forgotten. */
    void curveTo(Point2D point) {
        if (!parts.isEmpty()) {
            parts.get(parts.size() - 1).clear();
            parts.get(parts.size() - 1).add(point);
        }
    }

    void close() {
        if (!parts.isEmpty()) {
            var part = parts.get(parts.size() - 1);
            part.add(part.get(0));
        }
    }

    void stroke() {
        for (var part : parts) {
            for (int i = 1; i < part.size(); i++) {
                line(part.get(i - 1), part.get(i));
            }
        }
        forget();
    }

    void fill() {
        for (var part : parts) {
            box(part);
        }
        forget();
    }

    void forget() {
        parts.clear();
        points = 0;
    }

    private void line(Point2D a, Point2D b) {
        double wide = Math.abs(a.getX() - b.getX());
        double high = Math.abs(a.getY() - b.getY());
        if (high <= SLOPE && wide >= SHORTEST) {
            add(true, (a.getY() + b.getY()) / 2, a.getX(), b.getX());
        } else if (wide <= SLOPE && high >= SHORTEST) {
            add(false, (a.getX() + b.getX()) / 2, a.getY(), b.getY());
        }
    }

    private void box(List<Point2D> part) {
        var xs = part.stream().mapToDouble(Point2D::getX).summaryStatistics();
        var ys = part.stream().mapToDouble(Point2D::getY).summaryStatistics();
        double wide = xs.getMax() - xs.getMin();
        double high = ys.getMax() - ys.getMin();
        if (part.size() < 2) {
            return;
        }
        if (high <= THINNEST_AREA && wide > high) {
            add(true, (ys.getMin() + ys.getMax()) / 2, xs.getMin(), xs.getMax());
        } else if (wide <= THINNEST_AREA && high > wide) {
            add(false, (xs.getMin() + xs.getMax()) / 2, ys.getMin(), ys.getMax());
        }
    }

    private void add(boolean level, double at, double one, double other) {
        found.add(new Ruling(level, at, Math.min(one, other), Math.max(one, other)));
    }
}
