package vn.tiendo.plan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.tiendo.plan.plan.Area;
import vn.tiendo.plan.plan.Deliverable;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.wording.ItemLabel;

/** The rows of a plan's table, as they are printed. */
final class TaskTable {

    static final List<String> HEADINGS =
            List.of("TT", "Hoạt động", "Sản phẩm", "Chủ trì", "Phối hợp", "Hoàn thành");

    /** The columns whose cells go down over all deliverables of a task. */
    static final List<Integer> OF_TASK = List.of(0, 1, 3, 4);

    /** How the words of a heading and those of a task below it are joined in the task's activity. */
    private static final String BELOW = " – ";

    private static final Pattern LABEL_BELOW = Pattern.compile("(.+)\\.\\d+");

    /** One area's title, or one task with a row per deliverable. */
    record Part(boolean title, List<List<String>> rows) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<PlanTask> tasks;
    private final UnaryOperator<String> unitName;
    private String group = "";
    private String heading = "";

    private TaskTable(List<PlanTask> tasks, UnaryOperator<String> unitName) {
        this.tasks = tasks;
        this.unitName = unitName;
    }

    /**
     * @param unitName how a unit that a person settled by its id is called
     */
    static List<Part> of(Plan plan, UnaryOperator<String> unitName) {
        var all = new ArrayList<Part>();
        for (var area : plan.areas()) {
            var tasks =
                    plan.tasks().stream().filter(one -> one.area().equals(area.label())).toList();
            var table = new TaskTable(tasks, unitName);
            all.add(title(area));
            tasks.forEach(table::add);
            all.addAll(table.parts);
        }
        return all;
    }

    private static Part title(Area area) {
        return new Part(true, List.of(List.of(area.label(), area.title())));
    }

    private void add(PlanTask task) {
        var above = LABEL_BELOW.matcher(task.label());
        if (above.matches()) {
            begin(above.group(1), task);
        } else {
            group = task.label();
            heading = task.activity() + BELOW;
        }
        boolean below = !heading.isEmpty() && task.activity().startsWith(heading);
        var words = below ? task.activity().substring(heading.length()) : task.activity();
        parts.add(new Part(false, rows(task, label(task, below), conditional(task, words))));
    }

    /** The words that all tasks below a label share are its heading, which had a row of its own. */
    private void begin(String label, PlanTask first) {
        if (label.equals(group)) {
            return;
        }
        group = label;
        heading = "";
        var shared = first.activity();
        for (var task : tasks) {
            if (task.label().startsWith(label + ".")) {
                shared = common(shared, task.activity());
            }
        }
        int end = shared.lastIndexOf(BELOW);
        if (end > 0) {
            heading = shared.substring(0, end) + BELOW;
            parts.add(
                    new Part(
                            false,
                            List.of(
                                    List.of(
                                            printed(label),
                                            shared.substring(0, end),
                                            "",
                                            "",
                                            "",
                                            ""))));
        }
    }

    private static String common(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length())
                && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }

    /** A plan says in brackets what a task depends on, mostly within the activity already. */
    private static String conditional(PlanTask task, String words) {
        var condition = task.condition();
        return condition == null || words.contains(condition)
                ? words
                : words + " (" + condition + ")";
    }

    private static String label(PlanTask task, boolean below) {
        boolean own = ItemLabel.alone(task.label()).isPresent();
        return below && !own ? "-" : printed(task.label());
    }

    private static String printed(String label) {
        return ItemLabel.alone(label)
                .filter(one -> one.kind() == ItemLabel.Kind.LETTER)
                .map(one -> label + ")")
                .orElse(label);
    }

    private List<List<String>> rows(PlanTask task, String label, String activity) {
        var rows = new ArrayList<List<String>>();
        var yields =
                task.deliverables().isEmpty()
                        ? List.of(new Deliverable(1, "", null))
                        : task.deliverables();
        for (var one : yields) {
            rows.add(
                    List.of(
                            label,
                            activity,
                            one.name(),
                            names(task.lead()),
                            names(task.coordinating()),
                            one.due() == null ? "" : one.due().text()));
        }
        return rows;
    }

    private String names(List<String> units) {
        return String.join("; ", units.stream().map(unitName).toList());
    }
}
