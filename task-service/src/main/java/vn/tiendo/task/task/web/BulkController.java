package vn.tiendo.task.task.web;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.OK;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.AcceptProgress;
import vn.tiendo.task.task.SubmitProgress;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.web.ReviewRequests.Acceptance;

/**
 * Many tasks in one request. It is answered 200 whatever became of the items: each has a status of
 * its own.
 */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "progress")
class BulkController {
    private final SubmitProgress submitProgress;
    private final AcceptProgress acceptProgress;
    private final Bulk bulk;

    BulkController(SubmitProgress submitProgress, AcceptProgress acceptProgress, Bulk bulk) {
        this.submitProgress = submitProgress;
        this.acceptProgress = acceptProgress;
        this.bulk = bulk;
    }

    @PostMapping("/progress")
    @Operation(summary = "A unit hands in progress of many tasks, each by itself")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = BulkRequest.Submissions.class)))
    BulkResult submit(
            @Valid @RequestBody BulkRequest body, Caller caller, HttpServletRequest request) {
        caller.require(Role.UNIT_OFFICER, Role.UNIT_HEAD);
        var receipt = receipt(CREATED);
        return bulk.of(
                body,
                BulkRequest.ProgressItem.class,
                request,
                receipt,
                item -> {
                    var command = command(item, "progress", item.progress(), caller, request);
                    var report = item.progress().report();
                    return submitProgress.of(item.task(), report, caller, command, receipt);
                });
    }

    @PostMapping("/acceptance")
    @Operation(summary = "The standing body accepts what waits for review of many tasks")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = BulkRequest.Acceptances.class)))
    BulkResult accept(
            @Valid @RequestBody BulkRequest body, Caller caller, HttpServletRequest request) {
        caller.require(Role.PLAN_MANAGER);
        var receipt = receipt(OK);
        return bulk.of(
                body,
                BulkRequest.AcceptanceItem.class,
                request,
                receipt,
                item -> {
                    var said = item.doneOn() == null ? null : new Acceptance(item.doneOn());
                    var command = command(item, "acceptance", said, caller, request);
                    return acceptProgress.of(item.task(), item.doneOn(), caller, command, receipt);
                });
    }

    private static Command command(
            BulkRequest.Item item,
            String what,
            @Nullable Object body,
            Caller caller,
            HttpServletRequest request) {
        var route = "/api/tasks/" + item.task() + "/" + what;
        return Commands.ofItem(request, caller, route, item.key(), item.revision(), body);
    }

    private static Function<Stored<Task>, Answer> receipt(HttpStatus status) {
        return stored -> Answers.of(status.value(), Receipt.of(stored));
    }
}
