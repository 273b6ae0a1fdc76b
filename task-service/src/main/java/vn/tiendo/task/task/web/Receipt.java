package vn.tiendo.task.task.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskStatus;

/**
 * What a command has led to; kept short, as a retry gets it again for 30 days.
 *
 * @param submission id of what waits for review now
 */
record Receipt(
        String task,
        @Nullable String submission,
        TaskStatus status,
        int percent,
        @Nullable LocalDate doneOn,
        long revision) {

    static Receipt of(Stored<Task> stored) {
        var progress = stored.state().progress();
        var waiting = progress.waiting();
        return new Receipt(
                stored.id(),
                waiting == null ? null : waiting.id(),
                stored.state().status(),
                progress.percent(),
                progress.doneOn(),
                stored.revision());
    }
}
