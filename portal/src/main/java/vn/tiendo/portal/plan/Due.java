package vn.tiendo.portal.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Dates;

/**
 * A deadline: the document's words and what was read from them.
 *
 * @param to the last day; null where no day can be told
 * @param occurrences the days of one that comes back
 */
record Due(
        String text, @Nullable LocalDate to, @Nullable String explanation, List<Day> occurrences) {

    /** So many days are told one by one. */
    private static final int MOST_DAYS = 4;

    Due {
        occurrences = occurrences == null ? List.of() : List.copyOf(occurrences);
    }

    /** The days that were read from the words; null where they tell none. */
    public @Nullable String days() {
        if (occurrences.isEmpty()) {
            return to == null ? null : Dates.written(to);
        }
        var days = occurrences.stream().map(one -> Dates.written(one.due())).toList();
        return days.size() <= MOST_DAYS
                ? String.join("; ", days)
                : "%d kỳ, từ %s đến %s"
                        .formatted(days.size(), days.get(0), days.get(days.size() - 1));
    }

    String shown() {
        return explanation == null ? text : explanation;
    }

    record Day(LocalDate due) {}
}
