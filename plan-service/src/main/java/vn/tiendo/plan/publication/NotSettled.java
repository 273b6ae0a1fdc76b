package vn.tiendo.plan.publication;

import java.util.List;
import vn.tiendo.defaults.problem.Refusal;

/** A plan is published when nothing is left that a task, a deadline or a report would miss. */
public final class NotSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotSettled(String code, Object... what) {
        super(Kind.INVALID, code, what);
    }

    static NotSettled blank(String code) {
        return new NotSettled(code);
    }

    static NotSettled points(List<String> paths) {
        return new NotSettled("unsettled-findings", String.join("; ", paths));
    }

    static NotSettled unknownUnits(List<String> names) {
        return new NotSettled("unknown-unit", String.join("; ", names));
    }

    /** Units that stand no more are given nothing; whoever carries on is chosen by a person. */
    static NotSettled endedUnits(List<String> names) {
        return new NotSettled("ended-units", String.join("; ", names));
    }

    static NotSettled emptyGroups(List<String> names) {
        return new NotSettled("empty-group", String.join("; ", names));
    }
}
