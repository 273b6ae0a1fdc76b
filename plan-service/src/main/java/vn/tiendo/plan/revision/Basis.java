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
     * Of something that is not there.
     *
     * @throws StaleRevision if the caller looked at it, or wants to replace it whatever it is
     */
    public void requireNothingSeen(Command command, String id) {
        if (this == WHAT_WAS_THERE || command.ifMatch() != null) {
            throw new StaleRevision(id);
        }
    }
}
