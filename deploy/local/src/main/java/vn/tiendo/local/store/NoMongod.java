package vn.tiendo.local.store;

/** No {@code mongod} can be had here; the message says why, in a clause. */
final class NoMongod extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    NoMongod(String why) {
        super(why);
        this.why = why;
    }

    NoMongod(String why, Throwable cause) {
        super(why, cause);
        this.why = why;
    }

    String why() {
        return why;
    }
}
