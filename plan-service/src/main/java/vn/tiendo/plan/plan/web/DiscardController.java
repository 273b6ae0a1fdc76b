package vn.tiendo.plan.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.problem.Languages;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.plan.DiscardDraft;
import vn.tiendo.plan.plan.Plan;

/** Drafts that nobody wants any more are put aside; {@code GET /api/plans?discarded=true} lists them. */
@RestController
@RequestMapping("/api/plans/{id}")
class DiscardController {

    private final DiscardDraft discardDraft;
    private final PlanSight sight;
    private final PlanViews views;
    private final Actors actors;

    DiscardController(DiscardDraft discardDraft, PlanSight sight, PlanViews views, Actors actors) {
        this.discardDraft = discardDraft;
        this.sight = sight;
        this.views = views;
        this.actors = actors;
    }

    @PostMapping("/discarding")
    @Operation(summary = "Puts a draft aside; it is kept, and its number may be another's")
    ResponseEntity<Object> discard(
            @PathVariable String id,
            @RequestBody @Valid DiscardRequest body,
            Caller caller,
            HttpServletRequest request) {
        sight.managed(id, caller);
        var command = Commands.from(request, caller, body);
        var answer = answer(request);
        return Answers.of(
                discardDraft.discard(id, body.reason().strip(), actors.by(caller), command, answer),
                answer);
    }

    @PostMapping("/restoration")
    @Operation(summary = "Takes a draft that was put aside up again, as it was")
    ResponseEntity<Object> restore(
            @PathVariable String id,
            @RequestBody @Valid DiscardRequest body,
            Caller caller,
            HttpServletRequest request) {
        sight.managed(id, caller);
        var command = Commands.from(request, caller, body);
        var answer = answer(request);
        return Answers.of(
                discardDraft.restore(id, body.reason().strip(), actors.by(caller), command, answer),
                answer);
    }

    private Function<Stored<Plan>, Answer> answer(HttpServletRequest request) {
        var language = Languages.of(request);
        return plan -> Answers.ok(views.of(plan.state(), language));
    }
}
