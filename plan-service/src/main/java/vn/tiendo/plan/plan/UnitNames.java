package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitMatch;

/**
 * Whom the names of a plan mean: those of a draft today, those of a plan in force on the day on which
 * its text came into force, as units were known then.
 */
public final class UnitNames {

    /** In which column a name stands. */
    public enum Column {
        LEAD,
        COORDINATING,
        STANDING_BODY
    }

    /** A name, where it stands and whom it means. */
    public record Named(String name, Set<Column> columns, UnitMatch match) {}

    private final Map<String, Named> names = new LinkedHashMap<>();
    private final Glossary glossary;

    private UnitNames(Plan plan, UnitDirectory directory) {
        glossary = new Glossary(plan.frame().abbreviations());
        for (var task : plan.tasks()) {
            task.lead().forEach(name -> add(name, Column.LEAD, plan, directory));
            task.coordinating().forEach(name -> add(name, Column.COORDINATING, plan, directory));
        }
        var standingBody = plan.head().standingBody();
        if (standingBody != null) {
            add(standingBody, Column.STANDING_BODY, plan, directory);
        }
    }

    public static UnitNames of(Plan plan, UnitDirectory directory) {
        var settled = settledBy(plan);
        return new UnitNames(plan, settled == null ? directory : directory.asKnownAt(settled.at()));
    }

    private static @Nullable By settledBy(Plan plan) {
        var amendments = plan.amendments();
        return amendments.isEmpty() ? plan.published() : amendments.get(amendments.size() - 1).by();
    }

    /** Every name once, in the order of the document. */
    public List<Named> all() {
        return List.copyOf(names.values());
    }

    /** The names that are nobody's for sure: unknown, guessed, or borne by several. */
    public List<String> unsettled() {
        return all().stream()
                .filter(named -> named.match().exact().isEmpty())
                .map(Named::name)
                .toList();
    }

    /** The units of these names, in order, each once. */
    public List<Unit> units(List<String> wanted) {
        var found = new ArrayList<Unit>();
        for (var name : wanted) {
            var named = names.get(name);
            if (named != null) {
                named.match().exact().filter(unit -> !found.contains(unit)).ifPresent(found::add);
            }
        }
        return found;
    }

    private void add(String name, Column column, Plan plan, UnitDirectory directory) {
        names.computeIfAbsent(
                        name,
                        any ->
                                new Named(
                                        name,
                                        EnumSet.noneOf(Column.class),
                                        match(name, plan, directory)))
                .columns()
                .add(column);
    }

    private UnitMatch match(String name, Plan plan, UnitDirectory directory) {
        return plan.choices().stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .flatMap(choice -> directory.byId(choice.unit()))
                .or(() -> directory.byId(name))
                .map(directory::match)
                .orElseGet(() -> glossary.find(name, directory));
    }
}
