package vn.tiendo.plan.reorganisation;

import vn.tiendo.plan.unit.Ending;

/** What is done to units. */
public enum Kind {
    /** Another name; the old one stays an alias (đổi tên). */
    RENAME,
    /** Units go into one that stands or is new (sáp nhập). */
    MERGE,
    /** A unit gives way to several (chia tách). */
    SPLIT,
    /** Units end; somebody may take over (giải thể). */
    CLOSE;

    Ending.How how() {
        return switch (this) {
            case MERGE -> Ending.How.MERGED;
            case SPLIT -> Ending.How.SPLIT;
            case CLOSE -> Ending.How.CLOSED;
            case RENAME -> throw new IllegalStateException("a renamed unit does not end");
        };
    }

    /** Whether a wish of this kind may name so many units that carry on. */
    boolean fits(int units, int into) {
        return switch (this) {
            case RENAME -> units == 1 && into == 0;
            case MERGE -> units >= 1 && into == 1;
            case SPLIT -> units == 1 && into >= 2;
            case CLOSE -> units >= 1 && into <= 1;
        };
    }
}
