package vn.tiendo.task.extension;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** A year's plan is over a year after its own at the latest. */
public final class ExtensionTooFar extends Refusal {
    private static final long serialVersionUID = 1L;

    public ExtensionTooFar(LocalDate until, LocalDate last) {
        super(Kind.INVALID, "extension-too-far", until, last);
    }
}
