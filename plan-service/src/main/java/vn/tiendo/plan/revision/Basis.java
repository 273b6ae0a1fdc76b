package vn.tiendo.plan.revision;

import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.error.StaleRevision;

/** On what a caller's wish to store something as a whole rests. */
public enum Basis {
    /** Nothing was seen: {@code If-None-Match: *}, or no condition at all. */
    NOTHING,
    /** Something that was there: {@code If-Match}, with its revision or {@code *}. */
    WHAT_WAS_THERE;

    /**
     * @throws NotSeen if this would replace what the caller has not looked at
     */
    public void requireSeen() {
        if (this == NOTHING) {
            throw new NotSeen();
        }
    }

    /**
     * @throws StaleRevision if what the caller looked at is not there
     */
    public static void requireNothingSeen(Command command, String id) {
        if (command.ifMatch() != null) {
            throw new StaleRevision(id);
        }
    }
}
