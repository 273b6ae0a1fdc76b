package vn.tiendo.plan.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.problem.Languages;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.plan.CorrectPlan;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanSummary;
import vn.tiendo.plan.plan.Wish;
import vn.tiendo.plan.publication.PublishPlan;
import vn.tiendo.plan.store.PlanList;
import vn.tiendo.plan.wording.SearchWords;

/** An authority's plans. Everybody in it reads them; plan managers correct and publish them. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final CorrectPlan correctPlan;
    private final PublishPlan publishPlan;
    private final PlanSight sight;
    private final PlanList list;
    private final PlanViews views;
    private final Actors actors;

    PlanController(
            CorrectPlan correctPlan,
            PublishPlan publishPlan,
            PlanSight sight,
            PlanList list,
            PlanViews views,
            Actors actors) {
        this.correctPlan = correctPlan;
        this.publishPlan = publishPlan;
        this.sight = sight;
        this.list = list;
        this.views = views;
        this.actors = actors;
    }

    /**
     * @param q words of title, number, year and authorities, with or without marks
     * @param discarded whether drafts that were put aside are wanted, and those alone
     */
    @GetMapping
    Page<PlanSummary> list(
            @RequestParam @Nullable String authority,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = "false") boolean discarded,
            Caller caller) {
        var words = SearchWords.of(q);
        if (authority == null && caller.administersAll()) {
            return list.of(null, discarded, words, after, limit);
        }
        var wanted = authority == null ? caller.authority() : authority;
        caller.requireAuthority(wanted);
        return list.of(wanted, discarded, words, after, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller, HttpServletRequest request) {
        var plan = sight.of(id, caller);
        return Answers.show(plan, views.of(plan.state(), Languages.of(request)));
    }

    /** Carries out all corrections, or none. */
    @PostMapping("/{id}/corrections")
    ResponseEntity<Object> correct(
            @PathVariable String id,
            @RequestBody @NotEmpty @Size(max = 500) List<@Valid WishRequest> body,
            Caller caller,
            HttpServletRequest request) {
        sight.managed(id, caller);
        var command = Commands.from(request, caller, body);
        List<Wish> wishes = body.stream().map(WishRequest::wish).toList();
        var answer = answer(request);
        return Answers.of(
                correctPlan.correct(id, wishes, actors.by(caller), command, answer), answer);
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<Object> publish(
            @PathVariable String id, Caller caller, HttpServletRequest request) {
        sight.managed(id, caller);
        var command = Commands.from(request, caller, null);
        Function<Stored<Plan>, Answer> answer = plan -> Answers.ok(PublishedView.of(plan.state()));
        return Answers.of(publishPlan.publish(id, actors.by(caller), command, answer), answer);
    }

    private Function<Stored<Plan>, Answer> answer(HttpServletRequest request) {
        var language = Languages.of(request);
        return plan -> Answers.ok(views.of(plan.state(), language));
    }
}
