package vn.tiendo.plan.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.calendar.Calendar;
import vn.tiendo.plan.calendar.EditCalendar;
import vn.tiendo.plan.revision.web.Preconditions;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitKind;
import vn.tiendo.plan.unit.UnitUnknown;

/**
 * The country's calendar, which anybody signed in reads and administrators of all authorities edit,
 * and beside it each authority's own days, which its administrators edit.
 */
@RestController
@RequestMapping("/api/calendars/{year}")
class CalendarController {

    private final EditCalendar editCalendar;
    private final Aggregates<Calendar> calendars;
    private final Aggregates<Unit> units;
    private final Clock clock;

    CalendarController(
            EditCalendar editCalendar,
            Aggregates<Calendar> calendars,
            Aggregates<Unit> units,
            Clock clock) {
        this.editCalendar = editCalendar;
        this.calendars = calendars;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> show(@PathVariable int year, Caller caller) {
        return shown(Calendar.id(year));
    }

    @GetMapping("/{authority}")
    ResponseEntity<Object> showOwn(
            @PathVariable int year, @PathVariable String authority, Caller caller) {
        caller.requireAuthority(authority);
        return shown(Calendar.id(year, authority));
    }

    @PutMapping
    ResponseEntity<Object> edit(
            @PathVariable @Min(2000) @Max(2100) int year,
            @Valid @RequestBody CalendarRequest body,
            Caller caller,
            HttpServletRequest request) {
        caller.require(Role.ADMIN);
        caller.requireAuthority(Caller.EVERY_AUTHORITY);
        return edited(body.of(year, null, caller, clock.instant()), body, caller, request);
    }

    @PutMapping("/{authority}")
    ResponseEntity<Object> editOwn(
            @PathVariable @Min(2000) @Max(2100) int year,
            @PathVariable String authority,
            @Valid @RequestBody CalendarRequest body,
            Caller caller,
            HttpServletRequest request) {
        caller.require(Role.ADMIN);
        caller.requireAuthority(authority);
        requireRegistered(authority);
        return edited(body.of(year, authority, caller, clock.instant()), body, caller, request);
    }

    private ResponseEntity<Object> shown(String id) {
        var calendar = calendars.find(id).orElseThrow(() -> new NotThere(id));
        return Answers.show(calendar, calendar.state());
    }

    private ResponseEntity<Object> edited(
            Calendar calendar, CalendarRequest body, Caller caller, HttpServletRequest request) {
        var command = Commands.from(request, caller, body);
        var basis = Preconditions.of(request);
        return Answers.of(
                editCalendar.edit(calendar, basis, command, CalendarController::ok),
                CalendarController::ok);
    }

    private void requireRegistered(String authority) {
        var unit = units.find(authority);
        if (unit.isEmpty() || unit.get().state().kind() != UnitKind.AUTHORITY) {
            throw new UnitUnknown(authority);
        }
    }

    private static Answer ok(Stored<Calendar> calendar) {
        return Answers.ok(calendar.state());
    }
}
