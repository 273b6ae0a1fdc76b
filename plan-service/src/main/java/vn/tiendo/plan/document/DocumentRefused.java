package vn.tiendo.plan.document;

import java.util.Locale;

/** A file that can't be read as a plan. Nothing of it is kept. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        DAMAGED,
        PROTECTED,
        NOT_A_PLAN,
        UNKNOWN_TYPE,
        TOO_LARGE,
        DANGEROUS,
        NO_TEXT
    }

    private final Reason reason;

    public DocumentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public DocumentRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** One sentence that says what to do, Vietnamese unless the locale asks for English. */
    public String message(Locale locale) {
        return Messages.in(locale).getString("refused." + reason);
    }
}
