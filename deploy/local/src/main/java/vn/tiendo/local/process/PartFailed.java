package vn.tiendo.local.process;

/** A part could not be had or started. The message is one line and says what to do. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartFailed(String line) {
        super(line);
    }

    public PartFailed(String line, Throwable cause) {
        super(line, cause);
    }
}
