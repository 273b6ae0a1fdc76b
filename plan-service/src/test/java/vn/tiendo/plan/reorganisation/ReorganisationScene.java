package vn.tiendo.plan.reorganisation;

import static vn.tiendo.plan.running.Callers.in;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.running.Callers;
import vn.tiendo.plan.running.OwnService;
import vn.tiendo.plan.running.Ward;
import vn.tiendo.plan.unit.RegisterUnit;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;

/** A ward whose units are reorganised, and the acts that do it. */
abstract class ReorganisationScene {

    final Ward ward;
    final String office;
    final String culture;
    private final OwnService service;

    ReorganisationScene(OwnService service, String authority) {
        this.service = service;
        ward = new Ward(authority);
        office = ward.id() + "-vp";
        culture = ward.id() + "-vhxh";
    }

    @BeforeEach
    void registerTheWard() {
        ward.register(service.as(Callers.ADMIN));
    }

    final Reply reorganise(Map<String, Object> wish) {
        return manager().post("/api/reorganisations", wish);
    }

    final Reply takeBack(String unit) {
        return manager()
                .post(
                        "/api/reorganisations/withdrawal",
                        Map.of("kind", "MERGE", "units", List.of(unit)));
    }

    final Map<String, Object> merge(LocalDate on) {
        var act = Map.of("number", "45/QĐ-UBND", "on", "2026-01-05");
        return new HashMap<>(
                Map.of(
                        "kind",
                        "MERGE",
                        "units",
                        List.of(culture),
                        "into",
                        List.of(Map.of("id", office)),
                        "on",
                        on.toString(),
                        "act",
                        act));
    }

    final Map<String, Object> rename(String name) {
        return Map.of("kind", "RENAME", "units", List.of(office), "name", name, "on", "2026-01-01");
    }

    final ServiceApi manager() {
        return service.as(in(ward.id(), Role.PLAN_MANAGER));
    }

    final Reply unit(String id) {
        return manager().get("/api/units/" + id).expect(200);
    }

    @SuppressWarnings("unchecked") // the bean of this name holds units
    final Aggregates<Unit> units() {
        return service.bean("units", Aggregates.class);
    }

    final Reorganise useCase(Aggregates<Unit> units) {
        return new Reorganise(
                units,
                service.bean(UnitDirectories.class),
                service.bean(RegisterUnit.class),
                service.bean(Clock.class));
    }
}
