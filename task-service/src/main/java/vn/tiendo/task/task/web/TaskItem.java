package vn.tiendo.task.task.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskView;
import vn.tiendo.task.task.Timeliness;

/** A task in a list. */
record TaskItem(@JsonUnwrapped TaskView task, Timeliness timeliness, long revision) {

    static TaskItem of(Stored<Task> stored, LocalDate today) {
        return new TaskItem(
                TaskView.of(stored.state()),
                Timeliness.of(stored.state(), today),
                stored.revision());
    }
}
