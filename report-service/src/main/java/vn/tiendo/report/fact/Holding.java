package vn.tiendo.report.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answered for a task from a day on.
 *
 * @param knownFrom when it became known
 * @param from the first day; none for those who had it first
 */
public record Holding(Instant knownFrom, @Nullable LocalDate from, List<UnitRef> leads) {

    public Holding {
        leads = List.copyOf(leads);
    }

    boolean stands(LocalDate day, Instant moment) {
        return !knownFrom.isAfter(moment) && (from == null || !from.isAfter(day));
    }
}
