package vn.tiendo.report.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published plan, as far as reports need it.
 *
 * @param number number and sign, for instance 184/KH-UBND
 * @param issuingAuthority name of the body that issued it, as its letterhead has it
 * @param standingBody the unit that collects and writes the reports
 * @param interior id of the Interior Department's unit that receives them
 * @param areas in the plan's order
 * @param tasks in the plan's order
 */
public record PlanFact(
        String id,
        String authority,
        String number,
        @Nullable LocalDate issuedOn,
        String title,
        int year,
        String issuingAuthority,
        UnitRef standingBody,
        @Nullable String interior,
        List<Area> areas,
        List<PlanTask> tasks,
        List<Objective> objectives) {

    public PlanFact {
        areas = List.copyOf(areas);
        tasks = List.copyOf(tasks);
        objectives = List.copyOf(objectives);
    }

    /** Every unit that leads a task of the plan, once, in the order of the plan. */
    public List<UnitRef> leads() {
        var byId = new LinkedHashMap<String, UnitRef>();
        tasks.stream()
                .map(PlanTask::leads)
                .flatMap(Collection::stream)
                .forEach(unit -> byId.putIfAbsent(unit.id(), unit));
        return List.copyOf(byId.values());
    }

    public record Area(String label, String title) {}

    public record PlanTask(String id, String area, String label, List<UnitRef> leads) {}

    public record Objective(String label, String text) {}
}
