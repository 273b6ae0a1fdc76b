package vn.tiendo.portal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What keeps a draft from being published.
 *
 * @param counts how often each kind of point is left
 */
record Blocking(int total, Map<String, Integer> counts) {

    static Blocking of(List<Point> points) {
        var counts = new LinkedHashMap<String, Integer>();
        points.stream()
                .filter(Point::blocks)
                .forEach(point -> counts.merge(point.title(), 1, Integer::sum));
        return new Blocking(counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    public boolean any() {
        return total > 0;
    }
}
