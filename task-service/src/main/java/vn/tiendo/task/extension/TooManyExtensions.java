package vn.tiendo.task.extension;

import vn.tiendo.defaults.problem.Refusal;

/** A task's record has a bound. */
public final class TooManyExtensions extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooManyExtensions(int most) {
        super(Kind.CONFLICT, "too-many-extensions", most);
    }
}
