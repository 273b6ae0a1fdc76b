package vn.tiendo.plan.comparison.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.comparison.PlanComparison;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.web.PlanSight;
import vn.tiendo.plan.publication.PlanVersions;
import vn.tiendo.plan.unit.UnitDirectories;

/** What changed from one plan to another, for whoever may read both. */
@RestController
@RequestMapping("/api/plans/{id}/comparison")
class ComparisonController {

    private final PlanSight sight;
    private final PlanVersions versions;
    private final UnitDirectories directories;

    ComparisonController(PlanSight sight, PlanVersions versions, UnitDirectories directories) {
        this.sight = sight;
        this.versions = versions;
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
                    "Quý I/2026" are the same. likeness is 1 for tasks that are the same in every word. \
                    Without a version, a plan is what it says now; with is the plan itself, where two of \
                    its versions are compared.""")
    ComparisonView comparison(
            @PathVariable String id,
            @Parameter(description = "Id of the plan before") @RequestParam("with") String with,
            @RequestParam @Nullable Integer version,
            @Parameter(description = "Version of the plan before") @RequestParam
                    @Nullable Integer withVersion,
            Caller caller) {
        var after = text(id, version, caller);
        var before = text(with, withVersion, caller);
        return ComparisonView.of(before, after, PlanComparison.between(before, after, directories));
    }

    private Plan text(String id, @Nullable Integer version, Caller caller) {
        var plan = sight.of(id, caller).state();
        return version == null
                ? plan
                : versions.find(plan, version)
                        .orElseThrow(() -> new NotThere(id + "/versions/" + version));
    }
}
