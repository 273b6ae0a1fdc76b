package vn.tiendo.portal.task;

import java.util.Arrays;
import java.util.List;

/** A filter with how many tasks it would show. */
record Tab(String code, String label, int count, boolean chosen) {

    static List<Tab> of(List<Task> tasks, Filter chosen) {
        return Arrays.stream(Filter.values())
                .map(
                        filter ->
                                new Tab(
                                        filter.code(),
                                        filter.label(),
                                        filter.among(tasks).size(),
                                        filter == chosen))
                .toList();
    }
}
