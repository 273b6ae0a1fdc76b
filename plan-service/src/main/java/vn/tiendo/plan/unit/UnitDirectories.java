package vn.tiendo.plan.unit;

/** The directory of each authority, as it stands today. */
public interface UnitDirectories {

    UnitDirectory of(String authority);
}
