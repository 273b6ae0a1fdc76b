package vn.tiendo.task.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Many commands at once. They stay as they were sent until it is their turn, so that one that cannot
 * be read keeps no other from being carried out.
 */
record BulkRequest(@NotEmpty @Size(max = BulkRequest.MOST) List<JsonNode> items) {

    /** What a department's system sends at the end of a quarter, several times over. */
    static final int MOST = 500;

    /** One command of many. */
    interface Item {

        /** Id of the task that it is for. */
        String task();

        /** As {@code Idempotency-Key}; where there is none, the request's counts for its task. */
        @Nullable String key();

        /** As {@code If-Match}: the revision that the caller saw. */
        @Nullable Long revision();
    }

    record ProgressItem(
            @NotBlank @Size(max = 100) String task,
            @Nullable String key,
            @Nullable Long revision,
            @NotNull @Valid ProgressRequest progress)
            implements Item {}

    /** {@code doneOn}: the day that the reviewer confirms. */
    record AcceptanceItem(
            @NotBlank @Size(max = 100) String task,
            @Nullable String key,
            @Nullable Long revision,
            @Nullable LocalDate doneOn)
            implements Item {}

    /** For the description alone: what the items of each request are. */
    record Submissions(@NotEmpty @Size(max = MOST) List<@Valid ProgressItem> items) {}

    record Acceptances(@NotEmpty @Size(max = MOST) List<@Valid AcceptanceItem> items) {}
}
