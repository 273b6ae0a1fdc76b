package vn.tiendo.task.extension;

import vn.tiendo.defaults.problem.Refusal;

/** Only a day that binds can be put off. */
public final class NoDayToPutOff extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoDayToPutOff() {
        super(Kind.CONFLICT, "no-day-to-put-off");
    }
}
