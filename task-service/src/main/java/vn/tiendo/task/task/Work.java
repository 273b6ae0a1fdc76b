package vn.tiendo.task.task;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.unit.Succession;
import vn.tiendo.task.unit.UnitRef;

/**
 * What is to be done, by whom, under which plan: set by the plan alone, but for the units, which
 * others may follow.
 *
 * @param planTask id of the plan task, {@code <area label>.<task label>}
 * @param occurrence key of the period of recurring work
 * @param conditional whether the plan says "if any", so that a unit may answer that nothing arose
 * @param concerns every unit in whose subtree a lead or coordinating unit stands: who may see it
 * @param text those whom the plan named last, whoever holds the task now
 */
public record Work(
        String plan,
        String planTitle,
        int planYear,
        String planTask,
        @Nullable String area,
        @Nullable String areaTitle,
        @Nullable String label,
        String activity,
        int deliverableNo,
        String deliverable,
        @Nullable String occurrence,
        String authority,
        List<UnitRef> leads,
        List<UnitRef> coordinating,
        @Nullable UnitRef standingBody,
        @Nullable String interior,
        boolean conditional,
        List<String> concerns,
        @Nullable Holders text) {

    public Work {
        concerns = List.copyOf(concerned(leads, coordinating));
        text = text == null ? new Holders(leads, coordinating) : text;
    }

    /** Every unit in whose subtree one of them stands. */
    static Set<String> concerned(List<UnitRef> leads, List<UnitRef> coordinating) {
        var units = new LinkedHashSet<String>();
        Stream.concat(leads.stream(), coordinating.stream())
                .forEach(
                        unit -> {
                            units.addAll(unit.path());
                            units.add(unit.id());
                        });
        return units;
    }

    /** Ids of those who lead, contribute and review, and of those whom the plan named last. */
    public Set<String> named() {
        var named = new LinkedHashSet<String>();
        textHolders().leads().forEach(unit -> named.add(unit.id()));
        textHolders().coordinating().forEach(unit -> named.add(unit.id()));
        leads.forEach(unit -> named.add(unit.id()));
        coordinating.forEach(unit -> named.add(unit.id()));
        if (standingBody != null) {
            named.add(standingBody.id());
        }
        return named;
    }

    /** Those whom the plan named last. */
    public Holders textHolders() {
        return text == null ? holders() : text;
    }

    Holders holders() {
        return new Holders(leads, coordinating);
    }

    /** The same with others leading it, each once. */
    Work ledBy(UnaryOperator<UnitRef> other) {
        var others = leads.stream().map(other).toList();
        return others.equals(leads) ? this : with(others, coordinating, standingBody);
    }

    /** The same with others contributing to it and reviewing it, each once. */
    Work helpedBy(UnaryOperator<UnitRef> other) {
        var others = coordinating.stream().map(other).toList();
        var reviewing = standingBody == null ? null : other.apply(standingBody);
        return others.equals(coordinating) && Objects.equals(reviewing, standingBody)
                ? this
                : with(leads, others, reviewing);
    }

    Work heldBy(Holders others) {
        return with(others.leads(), others.coordinating(), standingBody);
    }

    /**
     * The same, led by those who lead {@code now}, in the text's order where they are those whom it
     * names; those who contribute change where the text names others than it did.
     */
    Work heldAs(Work now, Succession succession) {
        var known = new HashMap<String, UnitRef>();
        Stream.concat(now.coordinating.stream(), now.leads.stream())
                .forEach(unit -> known.put(unit.id(), unit));
        var wanted = leads.stream().map(lead -> known.getOrDefault(lead.id(), lead)).toList();
        var helping =
                succession.of(coordinating).stream()
                        .map(unit -> known.getOrDefault(unit.id(), unit))
                        .toList();
        var asked = succession.idsOf(coordinating);
        var asBefore = succession.idsOf(now.textHolders().coordinating()).equals(asked);
        return with(
                idsOf(wanted).equals(idsOf(now.leads)) ? wanted : now.leads,
                asBefore && !idsOf(now.coordinating).equals(asked) ? now.coordinating : helping,
                standingBody == null ? null : succession.of(standingBody));
    }

    private Work with(
            List<UnitRef> leading, List<UnitRef> contributing, @Nullable UnitRef reviewing) {
        var taken = idsOf(leading);
        return new Work(
                plan,
                planTitle,
                planYear,
                planTask,
                area,
                areaTitle,
                label,
                activity,
                deliverableNo,
                deliverable,
                occurrence,
                authority,
                once(leading),
                once(contributing.stream().filter(it -> !taken.contains(it.id())).toList()),
                reviewing,
                interior,
                conditional,
                List.of(),
                text);
    }

    private static List<UnitRef> once(List<UnitRef> units) {
        var each = new LinkedHashMap<String, UnitRef>();
        units.forEach(unit -> each.putIfAbsent(unit.id(), unit));
        return List.copyOf(each.values());
    }

    private static Set<String> idsOf(List<UnitRef> units) {
        return units.stream().map(UnitRef::id).collect(Collectors.toSet());
    }

    public boolean isLedBy(String unit) {
        return leads.stream().anyMatch(lead -> lead.id().equals(unit));
    }

    public boolean concerns(String unit) {
        return concerns.contains(unit);
    }

    /** The same to be done, wherever it stands in its plan. */
    boolean asksTheSameAs(Work other) {
        return yieldsTheSameAs(other) && conditional == other.conditional;
    }

    /** The same, whether it arises always or "if any". */
    boolean yieldsTheSameAs(Work other) {
        return activity.equals(other.activity) && deliverable.equals(other.deliverable);
    }
}
