package vn.tiendo.task.task.web;

import static org.springframework.http.HttpStatus.CREATED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.AskExtension;
import vn.tiendo.task.task.DecideExtension;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.web.ReviewRequests.Reason;

/** A later day: asked for by the lead, decided on by the standing body. */
@RestController
@RequestMapping("/api/tasks/{id}/extension")
@Tag(name = "extensions")
class ExtensionController {
    private final AskExtension askExtension;
    private final DecideExtension decideExtension;

    ExtensionController(AskExtension askExtension, DecideExtension decideExtension) {
        this.askExtension = askExtension;
        this.decideExtension = decideExtension;
    }

    @PostMapping
    @Operation(summary = "A lead unit asks for a later day; that replaces what it asked for before")
    ResponseEntity<Object> ask(
            @PathVariable String id,
            @Valid @RequestBody LaterDay body,
            Caller caller,
            HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        Function<Stored<Task>, Answer> answer =
                stored -> Answers.of(CREATED.value(), Receipt.of(stored));
        var reason = body.reason().strip();
        return Answers.of(
                askExtension.of(id, body.until(), reason, caller, command, answer), answer);
    }

    @PostMapping("/grant")
    @Operation(summary = "The standing body puts the day off, as asked for or to another day")
    ResponseEntity<Object> grant(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable Grant body,
            Caller caller,
            HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        Function<Stored<Task>, Answer> answer = stored -> Answers.ok(Receipt.of(stored));
        var other = body == null ? null : body.until();
        var reason = body == null ? null : body.reason();
        return Answers.of(
                decideExtension.grant(id, other, reason, caller, command, answer), answer);
    }

    @PostMapping("/refusal")
    @Operation(summary = "The standing body leaves the day as it is, with a reason")
    ResponseEntity<Object> refuse(
            @PathVariable String id,
            @Valid @RequestBody Reason body,
            Caller caller,
            HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        Function<Stored<Task>, Answer> answer = stored -> Answers.ok(Receipt.of(stored));
        return Answers.of(
                decideExtension.refuse(id, body.reason().strip(), caller, command, answer), answer);
    }

    /** {@code until}: the last day. */
    record LaterDay(@NotNull LocalDate until, @NotBlank @Size(max = 2_000) String reason) {}

    /** {@code until}: another day than the one asked for. */
    record Grant(@Nullable LocalDate until, @Size(max = 2_000) @Nullable String reason) {}
}
