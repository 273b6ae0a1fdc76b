package vn.tiendo.report.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who answered for a task from a day on.
 *
 * @param knownFrom when it became known
 * @param from the first day; none for those who had it first
 */
public record Holding(Instant knownFrom, @Nullable LocalDate from, List<UnitRef> leads) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Holding {
        leads = List.copyOf(leads);
    }

    /** The first day: for those who had it first, the one on which it was given to them. */
    public LocalDate since() {
        return from == null ? LocalDate.ofInstant(knownFrom, ZONE) : from;
    }

    Holding naming(UnaryOperator<UnitRef> names) {
        return new Holding(knownFrom, from, leads.stream().map(names).toList());
    }

    boolean stands(LocalDate day, Instant moment) {
        return !knownFrom.isAfter(moment) && (from == null || !from.isAfter(day));
    }
}
