package vn.tiendo.task.task.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.EvidenceStatus;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskStatus;
import vn.tiendo.task.task.TaskView;

/**
 * What a command has led to; kept short, as a retry gets it again for 30 days.
 *
 * @param submission id of what waits for review now
 * @param submittedPercent what that says; none where nothing waits
 * @param percent the last that was accepted
 * @param evidenceStatus NONE where nothing proves what was said, which whoever reviews it is told
 */
record Receipt(
        String task,
        @Nullable String submission,
        TaskStatus status,
        @Nullable Integer submittedPercent,
        int percent,
        EvidenceStatus evidenceStatus,
        @Nullable LocalDate doneOn,
        long revision) {

    static Receipt of(Stored<Task> stored) {
        var progress = stored.state().progress();
        var waiting = progress.waiting();
        return new Receipt(
                stored.id(),
                waiting == null ? null : waiting.id(),
                stored.state().status(),
                waiting == null ? null : waiting.percent(),
                progress.percent(),
                TaskView.of(stored.state()).evidenceStatus(),
                progress.doneOn(),
                stored.revision());
    }
}
