package vn.tiendo.eventing.error;

/** The caller saw an older revision than the one that is stored. */
public final class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRevision(String id) {
        super("%s was changed meanwhile".formatted(id));
    }
}
