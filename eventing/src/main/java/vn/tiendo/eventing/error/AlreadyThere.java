package vn.tiendo.eventing.error;

/** The aggregate exists, made by another command. */
public final class AlreadyThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyThere(String id) {
        super("%s exists already".formatted(id));
    }
}
