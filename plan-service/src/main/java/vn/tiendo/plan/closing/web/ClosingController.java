package vn.tiendo.plan.closing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.closing.ClosePlan;
import vn.tiendo.plan.closing.OpenTasks;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.web.Actors;
import vn.tiendo.plan.plan.web.PlanSight;
import vn.tiendo.plan.plan.web.PublishedView;

/** A plan in force is closed. */
@RestController
class ClosingController {

    private final ClosePlan closePlan;
    private final OpenTasks openTasks;
    private final PlanSight sight;
    private final Actors actors;

    ClosingController(ClosePlan closePlan, OpenTasks openTasks, PlanSight sight, Actors actors) {
        this.closePlan = closePlan;
        this.openTasks = openTasks;
        this.sight = sight;
        this.actors = actors;
    }

    /** What its closing would leave undone. */
    @GetMapping("/api/plans/{id}/closing")
    Outlook outlook(@PathVariable String id, Caller caller) {
        return new Outlook(openTasks.of(sight.of(id, caller).state()));
    }

    /** {@code openTasks}: not done yet, as far as it is known. */
    record Outlook(long openTasks) {}

    /** Refused while tasks are open, unless the caller says that it ends nevertheless. */
    @PostMapping("/api/plans/{id}/closing")
    ResponseEntity<Object> close(
            @PathVariable String id,
            @RequestBody @Valid ClosingRequest body,
            Caller caller,
            HttpServletRequest request) {
        sight.managed(id, caller);
        var command = Commands.from(request, caller, body);
        var by = actors.by(caller);
        Function<Stored<Plan>, Answer> answer = plan -> Answers.ok(PublishedView.of(plan.state()));
        return Answers.of(
                closePlan.close(id, body.reason().strip(), body.force(), by, command, answer),
                answer);
    }
}
