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
import vn.tiendo.plan.plan.CopyPlan;
import vn.tiendo.plan.plan.Plan;

/** Last year's plan as the draft of the next. */
@RestController
@RequestMapping("/api/plans/{id}/copies")
class CopyController {

    private final CopyPlan copyPlan;
    private final PlanSight sight;
    private final PlanViews views;
    private final Actors actors;

    CopyController(CopyPlan copyPlan, PlanSight sight, PlanViews views, Actors actors) {
        this.copyPlan = copyPlan;
        this.sight = sight;
        this.views = views;
        this.actors = actors;
    }

    @PostMapping
    @Operation(
            summary =
                    "A draft for another year: number and day of issue blank, every deadline as far from its plan's year as before")
    ResponseEntity<Object> copy(
            @PathVariable String id,
            @RequestBody @Valid CopyRequest body,
            Caller caller,
            HttpServletRequest request) {
        var plan = sight.managed(id, caller).state();
        var command = Commands.from(request, caller, body);
        var by = actors.by(caller);
        var language = Languages.of(request);
        Function<Stored<Plan>, Answer> answer =
                draft -> Answers.created(views.of(draft.state(), language));
        return Answers.of(copyPlan.copy(plan, body.year(), by, command, answer), answer);
    }
}
