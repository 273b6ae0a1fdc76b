package vn.tiendo.task.task.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What goes with a review. */
final class ReviewRequests {
    private ReviewRequests() {}

    /** {@code doneOn}: the day that the reviewer confirms. */
    record Acceptance(@Nullable LocalDate doneOn) {}

    /** {@code follow}: whether the amendment is carried out, or the task stays as it is. */
    record Decision(@NotNull Boolean follow) {}

    record Reason(@NotBlank @Size(max = 2_000) String reason) {}
}
