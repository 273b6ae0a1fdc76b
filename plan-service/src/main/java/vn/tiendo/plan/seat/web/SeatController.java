package vn.tiendo.plan.seat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.revision.web.Preconditions;
import vn.tiendo.plan.seat.FillSeat;
import vn.tiendo.plan.seat.Seat;
import vn.tiendo.plan.seat.VacateSeat;
import vn.tiendo.plan.store.SeatList;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitUnknown;

/** Who sits where. Contact data is for those who keep it: plan managers and administrators. */
@RestController
@RequestMapping("/api/seats")
class SeatController {

    private final FillSeat fillSeat;
    private final VacateSeat vacateSeat;
    private final Aggregates<Seat> seats;
    private final Aggregates<Unit> units;
    private final SeatList list;

    SeatController(
            FillSeat fillSeat,
            VacateSeat vacateSeat,
            Aggregates<Seat> seats,
            Aggregates<Unit> units,
            SeatList list) {
        this.fillSeat = fillSeat;
        this.vacateSeat = vacateSeat;
        this.seats = seats;
        this.units = units;
        this.list = list;
    }

    @PutMapping("/{id}")
    ResponseEntity<Object> fill(
            @PathVariable @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,159}") String id,
            @Valid @RequestBody SeatRequest body,
            Caller caller,
            HttpServletRequest request) {
        caller.require(Role.ADMIN, Role.PLAN_MANAGER);
        var authority = authorityOf(body.unit());
        caller.requireAuthority(authority);
        var command = Commands.from(request, caller, body);
        var basis = Preconditions.of(request);
        return Answers.of(
                fillSeat.fill(body.seat(id, authority), basis, command, SeatController::ok),
                SeatController::ok);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Object> vacate(
            @PathVariable String id, Caller caller, HttpServletRequest request) {
        caller.require(Role.ADMIN, Role.PLAN_MANAGER);
        var seat = seats.find(id).orElseThrow(() -> new NotThere(id)).state();
        caller.requireAuthority(seat.authority());
        var command = Commands.from(request, caller, null);
        return Answers.of(
                vacateSeat.vacate(id, command, SeatController::gone), SeatController::gone);
    }

    @GetMapping
    Page<ListedSeat> list(@RequestParam String unit, Caller caller) {
        caller.require(Role.ADMIN, Role.PLAN_MANAGER);
        caller.requireAuthority(authorityOf(unit));
        return new Page<>(list.of(unit).stream().map(ListedSeat::of).toList(), null);
    }

    private String authorityOf(String unit) {
        return units.find(unit).orElseThrow(() -> new UnitUnknown(unit)).state().authority();
    }

    private static Answer ok(Stored<Seat> seat) {
        return Answers.ok(KeptSeat.of(seat.state()));
    }

    private static Answer gone(Stored<Seat> seat) {
        return new Answer(204, "");
    }
}
