package vn.tiendo.notification.recipient;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose matter a notice is.
 *
 * @param units the units whose officers, heads and supervisors may be meant: a task's leads, a
 *     report's unit, or the Interior Department
 * @param standingBody none: any plan manager of the authority
 */
public record Audience(String authority, List<UnitRef> units, @Nullable UnitRef standingBody) {

    /** Never empty, so that a climb always starts somewhere. */
    List<UnitRef> unitsOrAuthority() {
        return units.isEmpty() ? List.of(UnitRef.of(authority)) : units;
    }
}
