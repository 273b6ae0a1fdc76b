package vn.tiendo.report.report.web;

import static vn.tiendo.defaults.security.Role.PLAN_MANAGER;
import static vn.tiendo.defaults.security.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.ReadPlanFact;
import vn.tiendo.report.figure.Figures;
import vn.tiendo.report.report.PublishReport;
import vn.tiendo.report.report.ReadFigures;
import vn.tiendo.report.report.Report;
import vn.tiendo.report.round.RoundSight;

/** A round's figures, and the report that is made of them. */
@RestController
@RequestMapping("/api/rounds/{round}")
@Tag(name = "reports")
class RoundReportController {

    private static final Function<Stored<Report>, Answer> PUBLISHED =
            stored -> Answers.created(stored.state());

    private final RoundSight sight;
    private final ReadPlanFact plans;
    private final ReadFigures readFigures;
    private final PublishReport publishReport;

    RoundReportController(
            RoundSight sight,
            ReadPlanFact plans,
            ReadFigures readFigures,
            PublishReport publishReport) {
        this.sight = sight;
        this.plans = plans;
        this.readFigures = readFigures;
        this.publishReport = publishReport;
    }

    @GetMapping("/figures")
    @Operation(summary = "The figures as at the round's cut-off and as known now")
    Figures figures(@PathVariable String round, Caller caller) {
        var found = sight.of(round, caller, PLAN_MANAGER, SUPERVISOR).state();
        return readFigures.of(found, plans.of(found.plan()));
    }

    @PostMapping("/report")
    @Operation(summary = "Publishes the consolidated report; If-Match is the round's ETag")
    ResponseEntity<Object> publish(
            @PathVariable String round,
            @Valid @RequestBody ReportRequest body,
            Caller caller,
            HttpServletRequest request) {
        var found = sight.of(round, caller, PLAN_MANAGER);
        var command = Commands.from(request, caller, body);
        return Answers.of(
                publishReport.of(
                        found, plans.of(found.state().plan()), body.draft(), command, PUBLISHED),
                PUBLISHED);
    }
}
