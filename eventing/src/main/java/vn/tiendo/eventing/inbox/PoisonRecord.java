package vn.tiendo.eventing.inbox;

/** A record that can't be consumed however often it is tried. */
final class PoisonRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PoisonRecord(String message) {
        super(message);
    }
}
