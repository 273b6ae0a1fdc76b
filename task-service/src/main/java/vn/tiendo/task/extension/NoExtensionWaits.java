package vn.tiendo.task.extension;

import vn.tiendo.defaults.problem.Refusal;

/** No later day that was asked for waits for a decision. */
public final class NoExtensionWaits extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoExtensionWaits() {
        super(Kind.CONFLICT, "no-extension-waits");
    }
}
