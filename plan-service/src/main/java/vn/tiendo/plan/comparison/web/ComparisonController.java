package vn.tiendo.plan.comparison.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.plan.comparison.PlanComparison;
import vn.tiendo.plan.plan.web.PlanSight;
import vn.tiendo.plan.unit.UnitDirectories;

/** What changed from one plan to another, for whoever may read both. */
@RestController
@RequestMapping("/api/plans/{id}/comparison")
class ComparisonController {

    private final PlanSight sight;
    private final UnitDirectories directories;

    ComparisonController(PlanSight sight, UnitDirectories directories) {
        this.sight = sight;
        this.directories = directories;
    }

    @GetMapping
    @Operation(
            summary = "What changed in this plan against the other one: mostly the year before's",
            description =
                    """
                    Tasks are paired by what they say, whatever their number, their area and their wording; \
                    each stands in one pair, in appeared, or in went. A change is absent where there is none: \
                    deadlines, titles and texts are compared within their plan's year, so "Quý I/2025" and \
                    "Quý I/2026" are the same. likeness is 1 for tasks that are the same in every word.""")
    ComparisonView comparison(
            @PathVariable String id,
            @Parameter(description = "Id of the plan before") @RequestParam("with") String with,
            Caller caller) {
        var after = sight.of(id, caller).state();
        var before = sight.of(with, caller).state();
        return ComparisonView.of(before, after, PlanComparison.between(before, after, directories));
    }
}
