package vn.tiendo.plan.plan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a field of a task: {@code tasks/1.a/lead}, {@code tasks/1.a/deliverables/2/name}.
 * The {@code doubt} of a deliverable is its deadline's year, which a person accepts as it is written.
 * Without a field, the task or deliverable itself; {@code areas/1/tasks} is a task to be added, {@code
 * tasks/1.a/deliverables} a deliverable.
 *
 * @param deliverable its number; {@link #NONE} for a field of the task itself, {@link #NEXT} for one
 *     to be added
 * @param area under which a task is to be added, else null
 */
record TaskPath(String task, int deliverable, String field, @Nullable String area) {

    static final int NONE = -1;
    private static final int NEXT = -2;

    private static final Pattern OF_TASK =
            Pattern.compile("tasks/([^/]+)(?:/(activity|lead|coordinating|deadline))?");
    private static final Pattern OF_DELIVERABLE =
            Pattern.compile("tasks/([^/]+)/deliverables/(\\d{1,4})(?:/(name|deadline|doubt))?");

    private static final Pattern ADDED = Pattern.compile("areas/([^/]+)/tasks");
    private static final Pattern ADDED_TO_TASK = Pattern.compile("tasks/([^/]+)/deliverables");

    static TaskPath of(String field) {
        var task = OF_TASK.matcher(field);
        if (task.matches()) {
            return new TaskPath(task.group(1), NONE, orEmpty(task.group(2)), null);
        }
        var deliverable = OF_DELIVERABLE.matcher(field);
        if (deliverable.matches()) {
            var no = Integer.parseInt(deliverable.group(2));
            return new TaskPath(deliverable.group(1), no, orEmpty(deliverable.group(3)), null);
        }
        var added = ADDED.matcher(field);
        if (added.matches()) {
            return new TaskPath("", NONE, "", added.group(1));
        }
        var addedToTask = ADDED_TO_TASK.matcher(field);
        if (addedToTask.matches()) {
            return new TaskPath(addedToTask.group(1), NEXT, "name", null);
        }
        throw new CorrectionRefused(field);
    }

    /**
     * Whether it names a deliverable that is not there yet.
     *
     * @param free the number that it would get
     */
    boolean adds(int free) {
        return field.equals("name") && (deliverable == NEXT || deliverable == free);
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
