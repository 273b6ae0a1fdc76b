package vn.tiendo.report.messaging;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.fact.UnitRef;

/** A plan as plan-service publishes or amends it, as far as reports read it. */
record PlanPublished(
        Plan plan,
        @Nullable List<Objective> objectives,
        @Nullable List<Area> areas,
        @Nullable List<Task> tasks) {

    static final String TYPE = "vn.tiendo.PlanPublished.v1";

    /** Says all of the plan as well. */
    static final String AMENDED = "vn.tiendo.PlanAmended.v1";

    record Plan(
            String id,
            String authority,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            String title,
            Integer year,
            @Nullable String issuingAuthority,
            UnitShape standingBody,
            @Nullable String interior) {}

    record Objective(@Nullable String label, @Nullable String text) {}

    record Area(String label, String title) {}

    record Task(
            String id,
            String area,
            @Nullable String label,
            @Nullable List<Assignment> assignments) {

        PlanFact.PlanTask fact() {
            return new PlanFact.PlanTask(id, area, requireNonNullElse(label, id), leads());
        }

        private List<UnitRef> leads() {
            return orEmpty(assignments).stream()
                    .flatMap(one -> UnitShape.units(one.leads()).stream())
                    .toList();
        }
    }

    record Assignment(@Nullable List<UnitShape> leads) {}

    PlanFact fact() {
        return new PlanFact(
                plan.id(),
                plan.authority(),
                requireNonNullElse(plan.number(), ""),
                plan.issuedOn(),
                plan.title(),
                plan.year(),
                requireNonNullElse(plan.issuingAuthority(), plan.authority()),
                plan.standingBody().unit(),
                plan.interior(),
                orEmpty(areas).stream()
                        .map(area -> new PlanFact.Area(area.label(), area.title()))
                        .toList(),
                orEmpty(tasks).stream().map(Task::fact).toList(),
                orEmpty(objectives).stream().map(PlanPublished::objective).toList());
    }

    private static PlanFact.Objective objective(Objective one) {
        return new PlanFact.Objective(
                requireNonNullElse(one.label(), ""), requireNonNullElse(one.text(), ""));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return requireNonNullElse(list, List.of());
    }
}
