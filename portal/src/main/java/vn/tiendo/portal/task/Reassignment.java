package vn.tiendo.portal.task;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a task came to those who hold it.
 *
 * @param because MERGED, SPLIT, CLOSED, RENAMED or DECIDED
 * @param on the day from which they do
 */
public record Reassignment(
        String because, LocalDate on, Before before, @Nullable String reason, @Nullable String by) {

    /** Who held it till then. */
    public record Before(@Nullable List<Task.Unit> leads) {}

    List<Task.Unit> leadsBefore() {
        return requireNonNullElse(before.leads(), List.of());
    }

    public String former() {
        return leadsBefore().stream().map(Task.Unit::name).collect(Collectors.joining("; "));
    }

    public boolean renamed() {
        return because.equals("RENAMED");
    }

    /** Why, in a few words. */
    public String why() {
        return switch (because) {
            case "MERGED" -> "sáp nhập đơn vị";
            case "SPLIT" -> "chia tách đơn vị";
            case "CLOSED" -> "giải thể đơn vị";
            case "DECIDED" -> "giao lại" + (reason == null ? "" : ": " + reason);
            default -> "thay đổi đơn vị";
        };
    }
}
