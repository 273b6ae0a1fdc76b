package vn.tiendo.task.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.ReassignTask;
import vn.tiendo.task.task.ReassignTask.Wish;
import vn.tiendo.task.task.Task;

/** A running task comes to others. */
@RestController
@Tag(name = "tasks")
class ReassignmentController {
    private final ReassignTask reassignTask;

    ReassignmentController(ReassignTask reassignTask) {
        this.reassignTask = reassignTask;
    }

    @PostMapping("/api/tasks/{id}/reassignment")
    @Operation(summary = "The standing body gives a running task to others; its record stays")
    ResponseEntity<Object> reassign(
            @PathVariable String id,
            @Valid @RequestBody Reassignment body,
            Caller caller,
            HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        var wish = new Wish(body.leads(), body.coordinating(), body.reason().strip());
        Function<Stored<Task>, Answer> answer = stored -> Answers.ok(Receipt.of(stored));
        return Answers.of(reassignTask.of(id, wish, caller, command, answer), answer);
    }

    /** Unit ids; without {@code coordinating} those who contribute stay. */
    record Reassignment(
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> leads,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> coordinating,
            @NotBlank @Size(max = 2_000) String reason) {}
}
