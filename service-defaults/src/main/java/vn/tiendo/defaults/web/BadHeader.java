package vn.tiendo.defaults.web;

import vn.tiendo.defaults.problem.Refusal;

/** A header that steers a command cannot be read, so the command is not carried out. */
final class BadHeader extends Refusal {

    private static final long serialVersionUID = 1L;

    private BadHeader(String code, String value) {
        super(Kind.MALFORMED, code, value);
    }

    static BadHeader idempotencyKey(String value) {
        return new BadHeader("bad-idempotency-key", value);
    }

    static BadHeader ifMatch(String value) {
        return new BadHeader("bad-if-match", value);
    }
}
