package vn.tiendo.plan.unit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import vn.tiendo.plan.store.UnitList;
import vn.tiendo.plan.unit.ChangeUnit;
import vn.tiendo.plan.unit.RegisterUnit;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitEntry;
import vn.tiendo.plan.unit.UnitMisshapen;

/** An authority's tree. Roots are registered by administrators, the rest also by plan managers. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private final RegisterUnit registerUnit;
    private final ChangeUnit changeUnit;
    private final Aggregates<Unit> units;
    private final UnitList list;

    UnitController(
            RegisterUnit registerUnit,
            ChangeUnit changeUnit,
            Aggregates<Unit> units,
            UnitList list) {
        this.registerUnit = registerUnit;
        this.changeUnit = changeUnit;
        this.units = units;
        this.list = list;
    }

    @PostMapping
    ResponseEntity<Object> register(
            @Valid @RequestBody UnitRequest body, Caller caller, HttpServletRequest request) {
        var entry = body.entry();
        requireKeeper(caller, entry);
        var command = Commands.from(request, caller, body);
        return Answers.of(
                registerUnit.register(entry, command, UnitController::created),
                UnitController::created);
    }

    @PutMapping("/{id}")
    ResponseEntity<Object> change(
            @PathVariable String id,
            @Valid @RequestBody UnitRequest body,
            Caller caller,
            HttpServletRequest request) {
        if (!id.equals(body.id())) {
            throw new UnitMisshapen(id);
        }
        var entry = body.entry();
        requireKeeper(caller, entry);
        caller.requireAuthority(find(id).state().authority());
        var command = Commands.from(request, caller, body);
        return Answers.of(
                changeUnit.change(entry, command, UnitController::ok), UnitController::ok);
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        var unit = find(id);
        caller.requireAuthority(unit.state().authority());
        return Answers.show(unit, unit.state());
    }

    @GetMapping
    Page<Unit> list(
            @RequestParam @Nullable String authority,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit,
            Caller caller) {
        var wanted = authority == null ? caller.authority() : authority;
        caller.requireAuthority(wanted);
        return list.of(wanted, after, limit);
    }

    private static void requireKeeper(Caller caller, UnitEntry entry) {
        if (entry.kind().isRoot()) {
            caller.require(Role.ADMIN);
        } else {
            caller.require(Role.ADMIN, Role.PLAN_MANAGER);
        }
        caller.requireAuthority(entry.authority());
    }

    private Stored<Unit> find(String id) {
        return units.find(id).orElseThrow(() -> new NotThere(id));
    }

    private static Answer created(Stored<Unit> unit) {
        return Answers.created(unit.state());
    }

    private static Answer ok(Stored<Unit> unit) {
        return Answers.ok(unit.state());
    }
}
