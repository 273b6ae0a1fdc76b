package vn.tiendo.eventing.error;

/** The same key was used for another body. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyReused(String id) {
        super("the key was used for another request on %s".formatted(id));
    }
}
