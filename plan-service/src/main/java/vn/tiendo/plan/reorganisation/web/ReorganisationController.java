package vn.tiendo.plan.reorganisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.reorganisation.Reorganise;
import vn.tiendo.plan.reorganisation.TakeBack;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitUnknown;

/** Units are renamed, merged, split and closed by an act. How they stand then, /api/units tells. */
@RestController
@RequestMapping("/api/reorganisations")
class ReorganisationController {

    private final Reorganise reorganise;
    private final TakeBack takeBack;
    private final Aggregates<Unit> units;

    ReorganisationController(Reorganise reorganise, TakeBack takeBack, Aggregates<Unit> units) {
        this.reorganise = reorganise;
        this.takeBack = takeBack;
        this.units = units;
    }

    /** At once where the day has come, else announced. */
    @PostMapping
    ReorganisationRequest reorganise(
            @Valid @RequestBody ReorganisationRequest body,
            Caller caller,
            HttpServletRequest request) {
        var first = managed(body.units().get(0), caller);
        reorganise.carryOut(body.wish(first), Commands.from(request, caller, body));
        return body;
    }

    /** Before its day, what is announced is taken back. */
    @PostMapping("/withdrawal")
    WithdrawalRequest takeBack(
            @Valid @RequestBody WithdrawalRequest body, Caller caller, HttpServletRequest request) {
        body.units().forEach(unit -> managed(unit, caller));
        takeBack.takeBack(body.kind(), body.units(), Commands.from(request, caller, body));
        return body;
    }

    private Unit managed(String id, Caller caller) {
        caller.require(Role.ADMIN, Role.PLAN_MANAGER);
        var unit = units.find(id).orElseThrow(() -> new UnitUnknown(id)).state();
        caller.requireAuthority(unit.authority());
        return unit;
    }
}
