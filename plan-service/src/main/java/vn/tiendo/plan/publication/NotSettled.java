package vn.tiendo.plan.publication;

import java.util.List;
import vn.tiendo.defaults.problem.Refusal;
import vn.tiendo.plan.plan.OpenPoint;

/** A plan is published when nothing is left that a task, a deadline or a report would miss. */
public final class NotSettled extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 10;

    private NotSettled(String code, Object... what) {
        super(Kind.INVALID, code, what);
    }

    static NotSettled blank(String code) {
        return new NotSettled(code);
    }

    /** What is open, each kind once, and in which tasks; the plan's own page lists them all. */
    static NotSettled points(List<OpenPoint> open) {
        var kinds = open.stream().map(OpenPoint::code).distinct().toList();
        var tasks = open.stream().flatMap(point -> point.task().stream()).distinct().toList();
        var named = String.join("; ", tasks.subList(0, Math.min(MOST_NAMED, tasks.size())));
        var more = tasks.size() > MOST_NAMED ? " …" : "";
        return new NotSettled(
                "unsettled-findings",
                open.size(),
                kinds,
                tasks.isEmpty() ? "" : " (" + named + more + ")");
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
