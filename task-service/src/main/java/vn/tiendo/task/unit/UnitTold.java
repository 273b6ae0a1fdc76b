package vn.tiendo.task.unit;

/** What a unit is from now on: both events about it carry all of it. */
public record UnitTold(Unit unit) {
    public static final String REGISTERED = "vn.tiendo.UnitRegistered.v1";
    public static final String CHANGED = "vn.tiendo.UnitChanged.v1";
}
