package vn.tiendo.task.task.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.extension.Extension;
import vn.tiendo.task.task.NotArising;
import vn.tiendo.task.task.PlanEnd;
import vn.tiendo.task.task.Reassignment;
import vn.tiendo.task.task.Review;
import vn.tiendo.task.task.Submission;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskView;
import vn.tiendo.task.task.Timeliness;

/**
 * A task with what was said about it.
 *
 * @param submission the one that waits for review
 * @param submissions all that were reviewed, oldest first, and then the one that waits
 * @param planClosed whether its plan is over, so that nothing is handed in any more
 * @param planEnd why and since when, where that was told
 * @param laterDays every later day that was asked for, oldest first
 * @param reassignments how it came to those who hold it, oldest first
 */
record TaskDetail(
        @JsonUnwrapped TaskView task,
        @Nullable Submission submission,
        List<Said> submissions,
        @Nullable NotArising notArising,
        boolean planClosed,
        @Nullable PlanEnd planEnd,
        List<Extension> laterDays,
        List<Reassignment> reassignments,
        Timeliness timeliness,
        long revision) {

    static TaskDetail of(Stored<Task> stored, LocalDate today) {
        var task = stored.state();
        var waiting = task.progress().waiting();
        var said = new ArrayList<Said>();
        task.progress().reviews().forEach(review -> said.add(Said.of(review)));
        if (waiting != null) {
            said.add(new Said(waiting, Outcome.WAITING, null, null, null));
        }
        return new TaskDetail(
                TaskView.of(task),
                waiting,
                said,
                task.notArising(),
                task.planClosed(),
                task.planEnd(),
                task.extensions().asked(),
                task.reassignments(),
                Timeliness.of(task, today),
                stored.revision());
    }

    enum Outcome {
        WAITING,
        ACCEPTED,
        RETURNED
    }

    /** A submission and what the standing body said to it. */
    record Said(
            @JsonUnwrapped Submission submission,
            Outcome outcome,
            @Nullable String reason,
            @Nullable String reviewedBy,
            @Nullable Instant reviewedAt) {

        static Said of(Review review) {
            return new Said(
                    review.submission(),
                    review.accepted() ? Outcome.ACCEPTED : Outcome.RETURNED,
                    review.reason(),
                    review.by(),
                    review.at());
        }
    }
}
