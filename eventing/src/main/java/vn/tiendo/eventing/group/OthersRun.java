package vn.tiendo.eventing.group;

/** Other instances of the service consume at the same time; only one may. */
public final class OthersRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OthersRun(Throwable cause) {
        super("stop the other instances of this service first", cause);
    }
}
