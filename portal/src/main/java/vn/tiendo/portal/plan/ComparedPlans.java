package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Dates;

/** A comparison as its page shows it: rows under their areas, those that are gone at the end. */
final class ComparedPlans {

    /** Shows all rows. */
    private static final String ALL = "all";

    /** Shows objectives alone. */
    private static final String TARGETS = "targets";

    private static final Set<Difference> FIRST =
            Set.of(
                    Difference.CHANGED,
                    Difference.NEW,
                    Difference.GONE,
                    Difference.MOVED,
                    Difference.SAME);

    private final Comparison found;
    private final Map<String, String> units;
    private final String show;
    private final List<ComparedTask> kept;
    private final List<ComparedTask> gone;
    private final List<ComparedObjective> objectives;

    /**
     * @param units names of units by id, for where a person settled a name by an id
     * @param show code of the kind of difference to show; anything else shows all
     */
    ComparedPlans(Comparison found, Map<String, String> units, String show) {
        this.found = found;
        this.units = units;
        this.show = show;
        this.kept =
                Stream.concat(
                                found.tasks().stream().map(pair -> ComparedTask.of(pair, units)),
                                found.appeared().stream()
                                        .map(lone -> ComparedTask.appeared(lone, units)))
                        .sorted(Comparator.comparingInt(ComparedTask::at))
                        .toList();
        this.gone = found.went().stream().map(lone -> ComparedTask.gone(lone, units)).toList();
        this.objectives = found.objectives().stream().map(ComparedObjective::of).toList();
    }

    /** Rows under one heading. */
    record Group(String title, List<ComparedTask> tasks) {}

    /**
     * A filter with how many rows it shows.
     *
     * @param first whether every row is counted in just one of these, or nearly so
     */
    record Kind(String code, String label, long count, boolean chosen, boolean first) {}

    public List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        kinds.add(kind(ALL, "Tất cả", kept.size() + gone.size(), true));
        for (var difference : Difference.values()) {
            var count = all().filter(task -> task.what().contains(difference)).count();
            kinds.add(
                    kind(difference.code(), difference.label(), count, FIRST.contains(difference)));
        }
        kinds.add(
                kind(
                        TARGETS,
                        "Mục tiêu, chỉ tiêu",
                        objectives.stream().filter(ComparedObjective::changed).count(),
                        false));
        return kinds;
    }

    private Kind kind(String code, String label, long count, boolean first) {
        return new Kind(code, label, count, code.equals(chosen()), first);
    }

    private String chosen() {
        boolean known =
                show.equals(TARGETS)
                        || Arrays.stream(Difference.values())
                                .anyMatch(difference -> difference.code().equals(show));
        return known ? show : ALL;
    }

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var area : found.after().areas()) {
            add(groups, area.label() + ". " + area.title(), inArea(area.label()));
        }
        add(groups, "Không còn trong văn bản sau", gone);
        return groups;
    }

    private List<ComparedTask> inArea(String label) {
        return kept.stream().filter(task -> task.area().equals(label)).toList();
    }

    private void add(List<Group> groups, String title, List<ComparedTask> tasks) {
        var shown = tasks.stream().filter(this::fits).toList();
        if (!shown.isEmpty()) {
            groups.add(new Group(title, shown));
        }
    }

    private boolean fits(ComparedTask task) {
        var wanted = chosen();
        return wanted.equals(ALL)
                || task.what().stream().anyMatch(difference -> difference.code().equals(wanted));
    }

    private Stream<ComparedTask> all() {
        return Stream.concat(kept.stream(), gone.stream());
    }

    /** All of them, or those that changed; none where another kind of difference is looked at. */
    public List<ComparedObjective> objectives() {
        return switch (chosen()) {
            case TARGETS -> objectives.stream().filter(ComparedObjective::changed).toList();
            case ALL -> objectives.stream().filter(ComparedObjective::changed).toList();
            default -> List.of();
        };
    }

    /** What stands above the plans' texts, in the same order as there. */
    public List<HeadChange> head() {
        return chosen().equals(ALL)
                ? found.head().stream().map(line -> HeadChange.of(line, units)).toList()
                : List.of();
    }

    /** A line of the head that differs. */
    record HeadChange(String label, @Nullable String before, @Nullable String after) {

        static HeadChange of(Comparison.HeadLine line, Map<String, String> units) {
            return new HeadChange(
                    FieldWords.of(line.field()),
                    shown(line.field(), line.before(), units),
                    shown(line.field(), line.after(), units));
        }

        /** A day as people write it, a unit by its name. */
        private static @Nullable String shown(
                String field, @Nullable String value, Map<String, String> units) {
            if (value == null) {
                return null;
            }
            return switch (field) {
                case "issuedOn" -> Dates.typed(value).map(Dates::written).orElse(value);
                case "standingBody" -> units.getOrDefault(value, value);
                default -> value;
            };
        }
    }

    /** Whether both texts say the same in everything. */
    boolean same() {
        return found.head().isEmpty()
                && objectives.stream().noneMatch(ComparedObjective::changed)
                && all().flatMap(task -> task.what().stream())
                        .allMatch(difference -> difference == Difference.SAME);
    }

    public boolean nothing() {
        return groups().isEmpty() && objectives().isEmpty() && head().isEmpty();
    }
}
