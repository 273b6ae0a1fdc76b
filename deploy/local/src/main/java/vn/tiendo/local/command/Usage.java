package vn.tiendo.local.command;

/** What was typed makes no sense; the message is one line and says what would. */
public final class Usage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Usage(String line) {
        super(line);
    }
}
