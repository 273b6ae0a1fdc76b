package vn.tiendo.portal.page;

import java.util.List;

/**
 * One page of a long list that is shown page by page.
 *
 * @param number from 1
 * @param total of all pages' items
 * @param last whether none follows
 */
public record Leaf<T>(List<T> items, int number, int total, boolean last) {

    public Leaf {
        items = List.copyOf(items);
    }

    /** The page of this number, or the nearest that there is. */
    public static <T> Leaf<T> of(List<T> all, int wanted, int size) {
        var pages = Math.max(1, (all.size() + size - 1) / size);
        var number = Math.max(1, Math.min(wanted, pages));
        var from = (number - 1) * size;
        var items = all.subList(from, Math.min(all.size(), from + size));
        return new Leaf<>(items, number, all.size(), number == pages);
    }

    public boolean first() {
        return number == 1;
    }
}
