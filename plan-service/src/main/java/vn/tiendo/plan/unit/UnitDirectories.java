package vn.tiendo.plan.unit;

/** The directory of each authority, as it is now. */
public interface UnitDirectories {

    UnitDirectory of(String authority);
}
