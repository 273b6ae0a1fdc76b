package vn.tiendo.portal.task;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which of one's tasks to look at. */
enum Filter {
    ALL("Tất cả"),
    SOON("Sắp đến hạn"),
    OVERDUE("Quá hạn"),
    RETURNED("Bị trả lại"),
    EXTENSION("Xin gia hạn");

    private final String label;

    Filter(String label) {
        this.label = label;
    }

    static Filter of(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    List<Task> among(List<Task> tasks) {
        return tasks.stream().filter(this::fits).toList();
    }

    boolean fits(Task task) {
        return switch (this) {
            case ALL -> true;
            case SOON -> task.timeliness().equals("DUE_SOON");
            case OVERDUE -> task.timeliness().equals("OVERDUE");
            case EXTENSION -> task.asksForLaterDay();
            case RETURNED -> task.status().equals("RETURNED");
        };
    }
}
