package vn.tiendo.task.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Function;
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
import vn.tiendo.task.task.DecideAmendment;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.web.ReviewRequests.Decision;

/** What an amended plan wants of a task on which work was handed in or finished. */
@RestController
@Tag(name = "progress")
class AmendmentController {
    private final DecideAmendment decideAmendment;

    AmendmentController(DecideAmendment decideAmendment) {
        this.decideAmendment = decideAmendment;
    }

    @PostMapping("/api/tasks/{id}/amendment")
    @Operation(summary = "The standing body decides whether handed-in work follows an amendment")
    ResponseEntity<Object> decide(
            @PathVariable String id,
            @Valid @RequestBody Decision body,
            Caller caller,
            HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        Function<Stored<Task>, Answer> answer = stored -> Answers.ok(Receipt.of(stored));
        return Answers.of(decideAmendment.of(id, body.follow(), caller, command, answer), answer);
    }
}
