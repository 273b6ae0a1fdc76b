package vn.tiendo.report.round.web;

import static vn.tiendo.defaults.security.Role.PLAN_MANAGER;
import static vn.tiendo.defaults.security.Role.SUPERVISOR;
import static vn.tiendo.defaults.security.Role.UNIT_HEAD;
import static vn.tiendo.defaults.security.Role.UNIT_OFFICER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.Objects;
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
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.ReadPlanFact;
import vn.tiendo.report.round.FindRounds;
import vn.tiendo.report.round.ReadUnitReporting;
import vn.tiendo.report.round.RegisterRound;
import vn.tiendo.report.round.Round;
import vn.tiendo.report.round.RoundSight;

/** Reporting rounds: registered by the standing body, seen by everybody of the authority. */
@RestController
@RequestMapping("/api/rounds")
@Tag(name = "rounds")
class RoundController {

    private final RegisterRound registerRound;
    private final FindRounds findRounds;
    private final RoundSight sight;
    private final ReadPlanFact plans;
    private final ReadUnitReporting reporting;
    private final Clock clock;

    RoundController(
            RegisterRound registerRound,
            FindRounds findRounds,
            RoundSight sight,
            ReadPlanFact plans,
            ReadUnitReporting reporting,
            Clock clock) {
        this.registerRound = registerRound;
        this.findRounds = findRounds;
        this.sight = sight;
        this.plans = plans;
        this.reporting = reporting;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Registers a round; it opens by itself on the day after its window")
    ResponseEntity<Object> register(
            @Valid @RequestBody RoundRequest body, Caller caller, HttpServletRequest request) {
        caller.require(PLAN_MANAGER);
        var plan = plans.of(body.plan());
        caller.requireAuthority(plan.authority());
        Function<Stored<Round>, Answer> answer =
                stored -> Answers.created(RoundView.of(stored.state()));
        var done =
                registerRound.of(
                        plan,
                        body.levelOfRules(),
                        body.period(),
                        body.year(),
                        Commands.from(request, caller, body),
                        answer);
        return Answers.of(done, answer);
    }

    @GetMapping
    @Operation(summary = "An authority's rounds, page by page; without one, the caller's own")
    Page<RoundView> list(
            @RequestParam @Nullable String authority,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        caller.require(PLAN_MANAGER, SUPERVISOR, UNIT_OFFICER, UNIT_HEAD);
        var wanted = Objects.requireNonNullElse(authority, caller.authority());
        caller.requireAuthority(wanted);
        return Page.of(findRounds.of(wanted, after, limit + 1), limit, Stored::id)
                .map(stored -> RoundView.of(stored.state()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A round, how complete its units' reports are and how timely")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        var round = sight.of(id, caller, PLAN_MANAGER, SUPERVISOR, UNIT_OFFICER, UNIT_HEAD);
        var view = RoundView.of(round.state(), reporting.of(round.state(), clock.instant()));
        return Answers.show(round, view);
    }
}
