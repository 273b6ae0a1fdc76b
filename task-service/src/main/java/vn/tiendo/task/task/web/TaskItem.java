package vn.tiendo.task.task.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskView;
import vn.tiendo.task.task.Timeliness;

/**
 * A task in a list.
 *
 * @param submittedPercent of what waits for review; none where nothing waits
 */
record TaskItem(
        @JsonUnwrapped TaskView task,
        Timeliness timeliness,
        @Nullable Integer submittedPercent,
        long revision) {

    static TaskItem of(Stored<Task> stored, LocalDate today) {
        var waiting = stored.state().progress().waiting();
        return new TaskItem(
                TaskView.of(stored.state()),
                Timeliness.of(stored.state(), today),
                waiting == null ? null : waiting.percent(),
                stored.revision());
    }
}
