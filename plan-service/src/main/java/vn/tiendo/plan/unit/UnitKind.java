package vn.tiendo.plan.unit;

/** What stands at a place of the tree. */
public enum UnitKind {
    /** Issues plans; the root of its tree (cơ quan ban hành). */
    AUTHORITY,
    /** Carries out tasks (phòng, ban, đơn vị; sở, ngành; UBND xã, phường). */
    UNIT,
    /** A name for several units ("Các phòng, ban, đơn vị"); stands for its members. */
    GROUP,
    /** Receives the authorities' reports (Sở Nội vụ). */
    INTERIOR;

    /** Whether it has nothing above it and is its own authority. */
    public boolean isRoot() {
        return this == AUTHORITY || this == INTERIOR;
    }
}
