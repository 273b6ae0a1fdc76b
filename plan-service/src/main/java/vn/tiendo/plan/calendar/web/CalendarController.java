package vn.tiendo.plan.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** The country's calendar: anybody signed in reads it, administrators of all authorities edit it. */
@RestController
@RequestMapping("/api/calendars/{year}")
class CalendarController {

    private final EditCalendar editCalendar;
    private final Aggregates<Calendar> calendars;

    CalendarController(EditCalendar editCalendar, Aggregates<Calendar> calendars) {
        this.editCalendar = editCalendar;
        this.calendars = calendars;
    }

    @GetMapping
    ResponseEntity<Object> show(@PathVariable int year, Caller caller) {
        var id = Calendar.id(year);
        var calendar = calendars.find(id).orElseThrow(() -> new NotThere(id));
        return Answers.show(calendar, calendar.state());
    }

    @PutMapping
    ResponseEntity<Object> edit(
            @PathVariable @Min(2000) @Max(2100) int year,
            @Valid @RequestBody CalendarRequest body,
            Caller caller,
            HttpServletRequest request) {
        caller.require(Role.ADMIN);
        caller.requireAuthority(Caller.EVERY_AUTHORITY);
        var command = Commands.from(request, caller, body);
        return Answers.of(
                editCalendar.edit(body.of(year), command, CalendarController::ok),
                CalendarController::ok);
    }

    private static Answer ok(Stored<Calendar> calendar) {
        return Answers.ok(calendar.state());
    }
}
