package vn.tiendo.plan.plan;

import java.util.regex.Pattern;

/**
 * The address of a field of a task: {@code tasks/1.a/lead}, {@code tasks/1.a/deliverables/2/name}.
 * The {@code doubt} of a deliverable is its deadline's year, which a person accepts as it is written.
 *
 * @param deliverable its number; {@link #NONE} for a field of the task itself
 */
record TaskPath(String task, int deliverable, String field) {

    static final int NONE = -1;

    private static final Pattern OF_TASK =
            Pattern.compile("tasks/([^/]+)/(lead|coordinating|deadline)");
    private static final Pattern OF_DELIVERABLE =
            Pattern.compile("tasks/([^/]+)/deliverables/(\\d{1,4})/(name|deadline|doubt)");

    static TaskPath of(String field) {
        var task = OF_TASK.matcher(field);
        if (task.matches()) {
            return new TaskPath(task.group(1), NONE, task.group(2));
        }
        var deliverable = OF_DELIVERABLE.matcher(field);
        if (deliverable.matches()) {
            var no = Integer.parseInt(deliverable.group(2));
            return new TaskPath(deliverable.group(1), no, deliverable.group(3));
        }
        throw new CorrectionRefused(field);
    }
}
