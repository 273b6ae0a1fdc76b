package vn.tiendo.portal.home;

import java.util.List;
import vn.tiendo.portal.page.Listed;
import vn.tiendo.portal.task.Task;

/**
 * Tasks at a glance.
 *
 * @param more whether not all tasks were read, so that the counts are the least that there is
 * @param urgent what is overdue, returned or due soon, in that order of the list
 */
record Overview(
        long total, long overdue, long soon, long returned, boolean more, List<Task> urgent) {

    static Overview of(Listed<Task> tasks, int shown) {
        var open = tasks.items().stream().filter(Task::open).toList();
        return new Overview(
                open.size(),
                open.stream().filter(Overview::overdue).count(),
                open.stream().filter(Overview::soon).count(),
                open.stream().filter(Overview::returned).count(),
                tasks.more(),
                open.stream().filter(Overview::urgent).limit(shown).toList());
    }

    private static boolean urgent(Task task) {
        return overdue(task) || soon(task) || returned(task);
    }

    private static boolean overdue(Task task) {
        return task.timeliness().equals("OVERDUE");
    }

    private static boolean soon(Task task) {
        return task.timeliness().equals("DUE_SOON");
    }

    private static boolean returned(Task task) {
        return task.status().equals("RETURNED");
    }
}
