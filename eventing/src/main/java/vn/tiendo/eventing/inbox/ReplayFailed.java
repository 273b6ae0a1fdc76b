package vn.tiendo.eventing.inbox;

/** A parked record can't be consumed yet; it stays where it is, and all later ones of its key. */
public final class ReplayFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReplayFailed(String place, Throwable cause) {
        super(place + ": " + cause, cause);
    }
}
