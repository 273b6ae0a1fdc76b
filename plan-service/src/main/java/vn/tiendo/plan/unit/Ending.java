package vn.tiendo.plan.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a unit ends.
 *
 * @param on the first day on which it stands no more
 * @param into who carries on; the first takes over running tasks. Empty: nobody
 * @param inForce false while it is only announced
 * @param toldAt when it was recorded, be it after its day; null where that was not kept
 */
public record Ending(
        How how,
        LocalDate on,
        List<UnitRef> into,
        @Nullable Act act,
        boolean inForce,
        @Nullable Instant toldAt) {

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

    /** Of which nobody knows when it was recorded. */
    public Ending(How how, LocalDate on, List<UnitRef> into, @Nullable Act act, boolean inForce) {
        this(how, on, into, act, inForce, null);
    }

    public static Ending announced(How how, LocalDate on, List<UnitRef> into, @Nullable Act act) {
        return new Ending(how, on, into, act, false);
    }

    public Ending told(Instant at) {
        return new Ending(how, on, into, act, inForce, at);
    }

    Ending carriedOut(List<UnitRef> asTheyAreCalledNow) {
        return new Ending(how, on, asTheyAreCalledNow, act, true, toldAt);
    }

    public List<String> ids() {
        return into.stream().map(UnitRef::id).toList();
    }
}
