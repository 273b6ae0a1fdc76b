package vn.tiendo.task.task.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.problem.Problem;

/**
 * What became of each item, in the order of the request.
 *
 * @param done how many were carried out, now or when they were first sent
 */
record BulkResult(int done, int refused, List<Outcome> results) {

    static BulkResult of(List<Outcome> results) {
        int done = (int) results.stream().filter(one -> one.problem() == null).count();
        return new BulkResult(done, results.size() - done, results);
    }

    /**
     * @param task as it was sent; none where it could not be read
     * @param status that the item would have been answered by itself
     * @param replayed whether it had been carried out before, under the same key
     * @param receipt none where it was refused
     * @param problem why it was refused
     */
    record Outcome(
            @Nullable String task,
            int status,
            boolean replayed,
            @Schema(implementation = Receipt.class) @JsonRawValue @Nullable String receipt,
            @Nullable Problem problem) {

        static Outcome refused(@Nullable String task, Problem problem) {
            return new Outcome(task, problem.status(), false, null, problem);
        }
    }
}
