package vn.tiendo.plan.amendment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.problem.Languages;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.plan.Amendment;
import vn.tiendo.plan.plan.web.PlanSight;
import vn.tiendo.plan.plan.web.PlanView;
import vn.tiendo.plan.plan.web.PlanViews;
import vn.tiendo.plan.publication.PlanVersions;

/** What was in force when. */
@RestController
@RequestMapping("/api/plans/{id}/versions")
class VersionController {

    private final PlanVersions versions;
    private final PlanSight sight;
    private final PlanViews views;

    VersionController(PlanVersions versions, PlanSight sight, PlanViews views) {
        this.versions = versions;
        this.sight = sight;
        this.views = views;
    }

    /** The amendments that made the later versions, the newest first. */
    @GetMapping
    List<Amendment> list(@PathVariable String id, Caller caller) {
        var all = new ArrayList<>(sight.of(id, caller).state().amendments());
        Collections.reverse(all);
        return all;
    }

    @GetMapping("/{version}")
    PlanView one(
            @PathVariable String id,
            @PathVariable int version,
            Caller caller,
            HttpServletRequest request) {
        var plan = sight.of(id, caller).state();
        return versions.find(plan, version)
                .map(text -> views.of(text, Languages.of(request)))
                .orElseThrow(() -> new NotThere(id + "/versions/" + version));
    }
}
