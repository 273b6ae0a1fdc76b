package vn.tiendo.local.api;

/** An API said no, or not what it should have said. */
public final class ApiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ApiRefused(String call, int status, String body) {
        super(call + " → " + status + " " + body);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
