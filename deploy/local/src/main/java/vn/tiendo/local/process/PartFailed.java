package vn.tiendo.local.process;

/** A part could not be had or started. The message is one line and says what to do. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;

    public PartFailed(String line) {
        super(line);
        this.line = line;
    }

    public PartFailed(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    public String line() {
        return line;
    }
}
