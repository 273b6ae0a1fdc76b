package vn.tiendo.task.extension;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** A later day is asked for as long as the one that counts is not over. */
public final class ExtensionAskedTooLate extends Refusal {
    private static final long serialVersionUID = 1L;

    public ExtensionAskedTooLate(LocalDate due) {
        super(Kind.CONFLICT, "extension-asked-too-late", due);
    }
}
