package vn.tiendo.task.extension;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** Whoever asks for a day wants a later one. */
public final class ExtensionNotLater extends Refusal {
    private static final long serialVersionUID = 1L;

    public ExtensionNotLater(LocalDate until, LocalDate due) {
        super(Kind.INVALID, "extension-not-later", until, due);
    }
}
