package vn.tiendo.eventing.error;

/** Others changed the aggregate again and again while this command was decided. Passes by itself. */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooBusy(String id) {
        super("%s is changed by too many at once".formatted(id));
    }
}
