package vn.tiendo.eventing.error;

/** There is no such aggregate. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere(String id) {
        super("%s does not exist".formatted(id));
    }
}
