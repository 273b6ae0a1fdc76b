package vn.tiendo.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/**
 * How those below carry out a task of a plan, as task-service tells it.
 *
 * @param more whether there is more than was looked at
 */
record Below(Counts counts, List<Row> items, boolean more) {

    Below {
        items = items == null ? List.of() : List.copyOf(items);
    }

    record Counts(
            long plans,
            long total,
            long done,
            long doneLate,
            long notArising,
            long overdue,
            long dueSoon,
            int percent) {}

    record Plan(
            String id,
            String authority,
            @Nullable String number,
            @Nullable String title,
            @Nullable String issuer) {

        /** Whose plan it is, as its document says. */
        public String shown() {
            var whose = issuer == null ? authority : issuer;
            return number == null ? whose : whose + " (" + number + ")";
        }
    }

    /** @param level 1 for who carries out the task itself, 2 for who carries out one of those */
    record Row(
            int level,
            Plan plan,
            String planTask,
            String activity,
            String deliverable,
            @Nullable String occurrence,
            List<Task.Unit> leads,
            String deadline,
            @Nullable LocalDate due,
            String status,
            String timeliness,
            int percent) {

        public String product() {
            return occurrence == null
                    ? deliverable
                    : deliverable + " (" + Occurrence.words(occurrence) + ")";
        }

        public String leadNames() {
            return leads.stream().map(Task.Unit::name).collect(Collectors.joining("; "));
        }

        public List<Chip> chips() {
            return TaskChips.of(status, timeliness, false);
        }
    }
}
