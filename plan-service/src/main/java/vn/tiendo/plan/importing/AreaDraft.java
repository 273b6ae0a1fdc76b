package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.ItemLabel;

/** An area while its tasks are still being collected. */
final class AreaDraft {

    final String label;
    String title;
    final List<TaskDraft> tasks = new ArrayList<>();

    /** The label of the first task: what stands deeper is a subtask. */
    @Nullable ItemLabel level;

    AreaDraft(String label, String title) {
        this.label = label;
        this.title = title;
    }

    @Nullable TaskDraft lastTask() {
        return tasks.isEmpty() ? null : tasks.get(tasks.size() - 1);
    }

    /** The task or subtask that further rows belong to. */
    @Nullable TaskDraft leaf() {
        var task = lastTask();
        return task == null || task.subtasks.isEmpty()
                ? task
                : task.subtasks.get(task.subtasks.size() - 1);
    }

    boolean isBelow(ItemLabel label) {
        var top = level;
        if (top == null || tasks.isEmpty()) {
            return false;
        }
        return label.depth(top) > 0;
    }
}
