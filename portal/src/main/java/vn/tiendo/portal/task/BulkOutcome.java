package vn.tiendo.portal.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.problem.Problem;

/** What became of many commands in one request. */
record BulkOutcome(int done, List<Outcome> results) {

    /** @param problem null where it was carried out */
    record Outcome(@Nullable String task, @Nullable Problem problem) {}

    /** @param task empty where the service did not say which */
    record Refusal(String task, Problem problem) {}

    List<Refusal> refusals() {
        return results.stream()
                .filter(one -> one.problem() != null)
                .map(one -> new Refusal(one.task() == null ? "" : one.task(), one.problem()))
                .toList();
    }
}
