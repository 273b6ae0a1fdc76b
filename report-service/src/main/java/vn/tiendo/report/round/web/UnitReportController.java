package vn.tiendo.report.round.web;

import static vn.tiendo.defaults.security.Role.PLAN_MANAGER;
import static vn.tiendo.defaults.security.Role.SUPERVISOR;
import static vn.tiendo.defaults.security.Role.UNIT_HEAD;
import static vn.tiendo.defaults.security.Role.UNIT_OFFICER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
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
import vn.tiendo.defaults.web.Page;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.round.AcceptUnitReport;
import vn.tiendo.report.round.ReadUnitReporting;
import vn.tiendo.report.round.ReturnUnitReport;
import vn.tiendo.report.round.RoundSight;
import vn.tiendo.report.round.SubmitUnitReport;
import vn.tiendo.report.round.UnitReport;
import vn.tiendo.report.unit.UnitEnds;

/** The units' own reports. Every command takes {@code Idempotency-Key} and {@code If-Match}. */
@RestController
@RequestMapping("/api/rounds/{round}/unit-reports")
@Tag(name = "unit reports")
class UnitReportController {

    private static final Function<Stored<UnitReport>, Answer> SUBMITTED =
            stored -> Answers.created(UnitReportView.of(stored));
    private static final Function<Stored<UnitReport>, Answer> REVIEWED =
            stored -> Answers.ok(UnitReportView.of(stored));

    private final RoundSight sight;
    private final ReadUnitReporting reporting;
    private final SubmitUnitReport submitReport;
    private final AcceptUnitReport acceptReport;
    private final ReturnUnitReport returnReport;
    private final UnitEnds ends;
    private final Clock clock;

    UnitReportController(
            RoundSight sight,
            ReadUnitReporting reporting,
            SubmitUnitReport submitReport,
            AcceptUnitReport acceptReport,
            ReturnUnitReport returnReport,
            UnitEnds ends,
            Clock clock) {
        this.sight = sight;
        this.reporting = reporting;
        this.submitReport = submitReport;
        this.acceptReport = acceptReport;
        this.returnReport = returnReport;
        this.ends = ends;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Every expected unit and its report; a unit's own people see theirs alone")
    Page<UnitReportView> list(@PathVariable String round, Caller caller) {
        var found =
                sight.of(round, caller, PLAN_MANAGER, SUPERVISOR, UNIT_OFFICER, UNIT_HEAD).state();
        var seesAll = caller.is(PLAN_MANAGER) || caller.is(SUPERVISOR);
        var due = found.period().unitDue();
        var speaksFor = seesAll ? Set.<String>of() : speaksFor(caller);
        return new Page<>(
                reporting.of(found, clock.instant()).lines().stream()
                        .filter(line -> seesAll || speaksFor.contains(line.unit().id()))
                        .map(line -> UnitReportView.of(round, due, line))
                        .toList(),
                null);
    }

    @PostMapping("/{unit}/submission")
    @Operation(summary = "A unit hands in its report; it replaces what still waits for review")
    ResponseEntity<Object> submit(
            @PathVariable String round,
            @PathVariable String unit,
            @Valid @RequestBody UnitReportRequests.Submission body,
            Caller caller,
            HttpServletRequest request) {
        var found = sight.of(round, caller, UNIT_OFFICER, UNIT_HEAD).state();
        if (!speaksFor(caller).contains(unit)) {
            caller.requireUnit(unit);
        }
        var command = Commands.from(request, caller, body);
        return Answers.of(
                submitReport.of(found, unit, body.content(), caller.name(), command, SUBMITTED),
                SUBMITTED);
    }

    /** A unit that has ended is spoken for by who carries on. */
    private Set<String> speaksFor(Caller caller) {
        var units = new HashSet<>(ends.carriedOnBy(caller.unit()));
        units.add(caller.unit());
        return units;
    }

    @PostMapping("/{unit}/acceptance")
    @Operation(summary = "The standing body takes a unit's report")
    ResponseEntity<Object> accept(
            @PathVariable String round,
            @PathVariable String unit,
            Caller caller,
            HttpServletRequest request) {
        sight.of(round, caller, PLAN_MANAGER);
        var command = Commands.from(request, caller, null);
        return Answers.of(acceptReport.of(round, unit, caller.name(), command, REVIEWED), REVIEWED);
    }

    @PostMapping("/{unit}/return")
    @Operation(summary = "The standing body gives a unit's report back, with a reason")
    ResponseEntity<Object> giveBack(
            @PathVariable String round,
            @PathVariable String unit,
            @Valid @RequestBody UnitReportRequests.Reason body,
            Caller caller,
            HttpServletRequest request) {
        sight.of(round, caller, PLAN_MANAGER);
        var command = Commands.from(request, caller, body);
        return Answers.of(
                returnReport.of(round, unit, body.reason(), caller.name(), command, REVIEWED),
                REVIEWED);
    }
}
