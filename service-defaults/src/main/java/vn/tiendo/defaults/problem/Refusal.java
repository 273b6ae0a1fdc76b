package vn.tiendo.defaults.problem;

import java.util.List;

/**
 * A rule said no. Subclasses are named after the rule that they guard, and may stand in the domain:
 * this class knows no framework.
 *
 * <p>The code becomes the problem's stable {@code type} ({@code urn:tiendo:problem:<code>}) and the
 * key of its texts: {@code <code>} is the title, {@code <code>.detail} the detail, in which {@code
 * {0}}, {@code {1}} … stand for the arguments. Dates are written the reader's way.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;

    protected Refusal(Kind kind, String code, Object... args) {
        super(code + List.of(args));
        this.kind = kind;
        this.code = code;
        this.args = List.of(args);
    }

    public final Kind kind() {
        return kind;
    }

    public final String code() {
        return code;
    }

    public final List<Object> args() {
        return args;
    }

    /** What sort of no it is, with the HTTP status that says so. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        INVALID(422),
        /** Passes by itself: the answer carries {@code Retry-After}. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
