package vn.tiendo.plan.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a unit ends.
 *
 * @param on the first day on which it stands no more
 * @param into who carries on; the first takes over running tasks. Empty: nobody
 * @param inForce false while it is only announced
 */
public record Ending(
        How how, LocalDate on, List<UnitRef> into, @Nullable Act act, boolean inForce) {

    /** What becomes of it. */
    public enum How {
        /** It goes into another one (sáp nhập). */
        MERGED,
        /** Several take its place (chia tách). */
        SPLIT,
        /** It is dissolved (giải thể). */
        CLOSED
    }

    public Ending {
        into = into == null ? List.of() : List.copyOf(into);
    }

    public static Ending announced(How how, LocalDate on, List<UnitRef> into, @Nullable Act act) {
        return new Ending(how, on, into, act, false);
    }

    Ending carriedOut(List<UnitRef> asTheyAreCalledNow) {
        return new Ending(how, on, asTheyAreCalledNow, act, true);
    }

    public List<String> ids() {
        return into.stream().map(UnitRef::id).toList();
    }
}
