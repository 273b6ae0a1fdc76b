package vn.tiendo.task.task.web;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.OK;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.AcceptProgress;
import vn.tiendo.task.task.ReportNotArising;
import vn.tiendo.task.task.ReturnProgress;
import vn.tiendo.task.task.SubmitProgress;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.web.ReviewRequests.Acceptance;
import vn.tiendo.task.task.web.ReviewRequests.Reason;

/** What people do to a task. Every command takes {@code Idempotency-Key} and {@code If-Match}. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "progress")
class ProgressController {
    private final SubmitProgress submitProgress;
    private final AcceptProgress acceptProgress;
    private final ReturnProgress returnProgress;
    private final ReportNotArising reportNotArising;

    ProgressController(
            SubmitProgress submitProgress,
            AcceptProgress acceptProgress,
            ReturnProgress returnProgress,
            ReportNotArising reportNotArising) {
        this.submitProgress = submitProgress;
        this.acceptProgress = acceptProgress;
        this.returnProgress = returnProgress;
        this.reportNotArising = reportNotArising;
    }

    @PostMapping("/progress")
    @Operation(summary = "A lead unit hands in progress; it replaces what still waits for review")
    ResponseEntity<Object> submit(
            @PathVariable String id,
            @Valid @RequestBody ProgressRequest body,
            Caller caller,
            HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        return answer(
                submitProgress.of(id, body.report(), caller, command, receipt(CREATED)), CREATED);
    }

    @PostMapping("/acceptance")
    @Operation(summary = "The standing body accepts what waits for review")
    ResponseEntity<Object> accept(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Acceptance body,
            Caller caller,
            HttpServletRequest request) {
        var doneOn = body == null ? null : body.doneOn();
        var command = Commands.from(request, caller, body);
        return answer(acceptProgress.of(id, doneOn, caller, command, receipt(OK)), OK);
    }

    @PostMapping("/return")
    @Operation(summary = "The standing body gives back what waits for review, with a reason")
    ResponseEntity<Object> giveBack(
            @PathVariable String id,
            @Valid @RequestBody Reason body,
            Caller caller,
            HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        return answer(returnProgress.of(id, body.reason(), caller, command, receipt(OK)), OK);
    }

    @PostMapping("/not-arising")
    @Operation(summary = "Nothing arose for a conditional task")
    ResponseEntity<Object> notArising(
            @PathVariable String id,
            @Valid @RequestBody Reason body,
            Caller caller,
            HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        return answer(reportNotArising.of(id, body.reason(), caller, command, receipt(OK)), OK);
    }

    private static Function<Stored<Task>, Answer> receipt(HttpStatus status) {
        return stored -> Answers.of(status.value(), Receipt.of(stored));
    }

    private static ResponseEntity<Object> answer(Committed<Task> done, HttpStatus status) {
        return Answers.of(done, receipt(status));
    }
}
