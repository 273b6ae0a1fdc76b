package vn.tiendo.task.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit is from now on: every event about it carries all of it. */
public record UnitTold(Told unit) {
    public static final String REGISTERED = "vn.tiendo.UnitRegistered.v1";
    public static final String CHANGED = "vn.tiendo.UnitChanged.v1";
    public static final String MERGED = "vn.tiendo.UnitMerged.v1";
    public static final String CLOSED = "vn.tiendo.UnitClosed.v1";

    /** The unit itself, {@code namedOn} the day of an act by which it got its name. {@code ending} may lie in the future, as long as nothing tells that it is. */
    public record Told(
            String id,
            @Nullable String authority,
            @Nullable String name,
            @Nullable String kind,
            List<String> path,
            @Nullable LocalDate opened,
            @Nullable Ending ending,
            @Nullable LocalDate namedOn) {}
}
