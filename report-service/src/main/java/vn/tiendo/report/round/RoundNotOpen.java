package vn.tiendo.report.round;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** Nothing is reported in a round whose window still runs. */
public final class RoundNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundNotOpen(LocalDate cutOff) {
        super(Kind.CONFLICT, "round-not-open", cutOff);
    }
}
