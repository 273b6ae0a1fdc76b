package vn.tiendo.task.unit;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The end of a unit.
 *
 * @param on the first day on which it stands no more
 * @param into those that carry on; running work goes to the first
 */
public record Ending(How how, LocalDate on, List<UnitRef> into) {

    public Ending {
        into = requireNonNullElse(into, List.of());
    }

    Optional<UnitRef> successor() {
        return into.stream().findFirst();
    }

    /** What became of it. */
    public enum How {
        MERGED,
        SPLIT,
        CLOSED
    }
}
