package vn.tiendo.eventing.error;

/** So many events of this aggregate wait for the broker that no more are taken for now. Passes by itself. */
public final class OutboxFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutboxFull(String id) {
        super("too many events of %s wait to be sent".formatted(id));
    }
}
