package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Page numbers, and lines that run along the top or the foot of the pages: no part of the text. */
final class Furniture {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-–—.|\\s]*(?:(?:Trang|trang|Page)\\s*)?(?:\\d{1,3}|[ivxIVX]{1,5})(?:\\s*[/|]\\s*\\d{1,3}|\\s+of\\s+\\d{1,3})?[-–—.|\\s]*");
    private static final double MARGIN = 0.13;
    private static final double SAME_PLACE = 6;

    private final Map<String, Integer> seen = new HashMap<>();
    private final int pages;

    private Furniture(List<Page> pages) {
        this.pages = pages.size();
        pages.forEach(
                page -> outer(page).map(line -> key(line, page)).distinct().forEach(this::count));
    }

    static List<Page> without(List<Page> pages) {
        var furniture = new Furniture(pages);
        return pages.stream().map(furniture::cleared).toList();
    }

    private void count(String key) {
        seen.merge(key, 1, Integer::sum);
    }

    private Page cleared(Page page) {
        var kept = new ArrayList<>(page.lines());
        kept.removeAll(outer(page).filter(line -> drops(line, page)).toList());
        return page.with(kept);
    }

    private boolean drops(Line line, Page page) {
        int times = seen.getOrDefault(key(line, page), 0);
        boolean runs = pages > 2 && times > 2 && times * 2 > pages;
        return runs || NUMBER.matcher(line.text()).matches() && apart(line, page);
    }

    /** In the middle or to the right, where a label in a table's first column is not. */
    private static boolean apart(Line line, Page page) {
        double share = line.middle() / page.width();
        return share > 0.4;
    }

    private static Stream<Line> outer(Page page) {
        var lines = page.lines();
        int count = lines.size();
        return lines.stream()
                .filter(line -> lines.indexOf(line) < 2 || lines.indexOf(line) >= count - 2)
                .filter(line -> line.parts(line.size() * 2).size() < 3)
                .filter(
                        line ->
                                line.y() < page.height() * MARGIN
                                        || line.y() > page.height() * (1 - MARGIN));
    }

    private static String key(Line line, Page page) {
        long place =
                Math.round(Math.min(line.y(), page.height() - line.y()) / SAME_PLACE)
                        * (line.y() < page.height() / 2 ? 1 : -1);
        return line.text().replaceAll("\\d+", "#") + "@" + place;
    }
}
