package vn.tiendo.plan.cascade.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.comparison.TasksAbove;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.web.PlanSight;
import vn.tiendo.plan.store.PlansAbove;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.wording.SearchWords;

/** The plan that a plan carries out, for whoever links the two by corrections. */
@RestController
@RequestMapping("/api/plans/{id}/above")
class AboveController {

    private final PlanSight sight;
    private final Aggregates<Plan> plans;
    private final PlansAbove plansAbove;
    private final UnitDirectories directories;

    AboveController(
            PlanSight sight,
            Aggregates<Plan> plans,
            PlansAbove plansAbove,
            UnitDirectories directories) {
        this.sight = sight;
        this.plans = plans;
        this.plansAbove = plansAbove;
        this.directories = directories;
    }

    /**
     * @param q words of number, title, year and issuer of the plan to look for
     */
    @GetMapping
    @Operation(
            summary =
                    "The plans that this one may carry out, and which of its tasks may carry out which above",
            description =
                    """
                    Set by corrections: carriesOut is the id of the plan above, tasks/<id>/above the id \
                    of its task, removed where there is none. They are as good in a plan in force, which \
                    they don't amend.""")
    AboveView above(
            @PathVariable String id,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            Caller caller) {
        var plan = sight.managed(id, caller).state();
        var linked =
                Optional.ofNullable(plan.carriesOut().plan())
                        .flatMap(plans::find)
                        .map(Stored::state);
        return new AboveView(
                plan.toldToCarryOut(),
                linked.map(AboveView::line).orElse(null),
                plansAbove.of(plan, SearchWords.of(q)),
                linked.map(above -> above.tasks().stream().map(AboveView.TaskLine::of).toList())
                        .orElse(List.of()),
                linked.map(above -> TasksAbove.of(plan, above, directories)).orElse(List.of()));
    }
}
