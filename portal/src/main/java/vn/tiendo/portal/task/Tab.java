package vn.tiendo.portal.task;

import java.util.Arrays;
import java.util.List;
import vn.tiendo.portal.page.Listed;

/**
 * A filter with how many tasks it would show.
 *
 * @param more whether not all tasks were read, so that there may be more
 */
record Tab(String code, String label, int count, boolean more, boolean chosen) {

    static List<Tab> of(Listed<Task> tasks, Filter chosen) {
        return Arrays.stream(Filter.values())
                .map(
                        filter ->
                                new Tab(
                                        filter.code(),
                                        filter.label(),
                                        filter.among(tasks.items()).size(),
                                        tasks.more(),
                                        filter == chosen))
                .toList();
    }
}
