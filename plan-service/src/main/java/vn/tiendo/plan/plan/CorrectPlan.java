package vn.tiendo.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;

/** Settles what a document leaves blank or gets wrong. All wishes of a command, or none. */
public final class CorrectPlan {

    private final Aggregates<Plan> plans;
    private final UnitDirectories directories;

    public CorrectPlan(Aggregates<Plan> plans, UnitDirectories directories) {
        this.plans = plans;
        this.directories = directories;
    }

    public Committed<Plan> correct(
            String id,
            List<Wish> wishes,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        return plans.change(id, command, plan -> decide(plan, wishes, by), answer);
    }

    /** Of a plan in force only what it carries out is said anew, and everybody is told. */
    private Change<Plan> decide(Plan plan, List<Wish> wishes, By by) {
        var corrected = corrected(plan, wishes, by, this::known);
        return plan.status() == PlanStatus.PUBLISHED
                ? Change.of(corrected, PlanLinked.of(corrected, authority(corrected), by.at()))
                : Change.of(corrected);
    }

    private @Nullable String authority(Plan plan) {
        return directories.of(plan.authority()).byId(plan.authority()).map(Unit::name).orElse(null);
    }

    private Optional<Plan> known(String id) {
        return plans.find(id).map(Stored::state);
    }

    /** @param known other plans by their ids */
    static Plan corrected(
            Plan plan, List<Wish> wishes, By by, Function<String, Optional<Plan>> known) {
        // what others than links left to be taken back was settled for good with the publication
        boolean linksAlone =
                wishes.stream()
                        .map(Wish::field)
                        .allMatch(field -> Links.are(field) || CorrectedPlan.takesBack(field));
        if (plan.status() != PlanStatus.PUBLISHED || !linksAlone) {
            plan.requireDraft();
        }
        var corrected = new CorrectedPlan(plan, by, known);
        wishes.forEach(corrected::apply);
        return corrected.plan();
    }
}
