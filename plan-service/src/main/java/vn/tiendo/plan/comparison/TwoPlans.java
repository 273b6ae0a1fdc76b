package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.UnitChoice;
import vn.tiendo.plan.plan.UnitNames;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;

/** The plans under comparison, and how words of the one read in the other. */
final class TwoPlans {

    private final Plan before;
    private final Plan after;
    private final Spelling spelling;
    private final boolean versions;
    private final UnitNames unitsThen;
    private final UnitNames unitsNow;

    TwoPlans(Plan before, Plan after, UnitDirectories directories) {
        this.before = before;
        this.after = after;
        this.unitsThen = UnitNames.of(before, directories.of(before.authority()));
        this.unitsNow = UnitNames.of(after, directories.of(after.authority()));
        this.versions =
                before.id().equals(after.id()) || amends(after, before) || amends(before, after);
        var texts = new ArrayList<String>();
        collect(before, texts);
        collect(after, texts);
        this.spelling = new Spelling(texts);
    }

    /** A draft that is to take the place of the other's text keeps its ids, as a version does. */
    private static boolean amends(Plan draft, Plan other) {
        return draft.amends() != null && draft.amends().plan().equals(other.id());
    }

    private static void collect(Plan plan, List<String> texts) {
        plan.areas().forEach(area -> texts.add(area.title()));
        plan.objectives().forEach(objective -> texts.add(objective.text()));
        for (var task : plan.tasks()) {
            texts.add(task.activity());
            task.deliverables().forEach(one -> texts.add(one.name()));
            texts.addAll(task.lead());
            texts.addAll(task.coordinating());
        }
    }

    Plan before() {
        return before;
    }

    Plan after() {
        return after;
    }

    /** Whether both are one plan at two times, or its text and the draft of an amendment to it. */
    boolean versions() {
        return versions;
    }

    /** The words of a text of the plan before. */
    List<String> then(String text) {
        return spelling.words(text, before.head().year());
    }

    /** The words of a text of the plan after. */
    List<String> now(String text) {
        return spelling.words(text, after.head().year());
    }

    /** What changed of a text; null where its words say the same, each in its plan's year. */
    @Nullable Change change(@Nullable String old, @Nullable String fresh) {
        if (Objects.equals(old, fresh)) {
            return null;
        }
        boolean same = !versions && old != null && fresh != null && sameWords(old, fresh);
        return same ? null : new Change(old, fresh);
    }

    /** A year may be the same year, or the same seen from the plan's. */
    private boolean sameWords(String old, String fresh) {
        var then = then(old);
        var now = now(fresh);
        var thenAsPrinted = spelling.words(old, null);
        var nowAsPrinted = spelling.words(fresh, null);
        return then.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(
                                i ->
                                        then.get(i).equals(now.get(i))
                                                || thenAsPrinted
                                                        .get(i)
                                                        .equals(nowAsPrinted.get(i)));
    }

    /** Whom a name of the plan before means: the unit's id, or else the words of the name. */
    String meantThen(String name) {
        return unit(unitsThen, name)
                .or(() -> chosen(name, before, after))
                .orElseGet(() -> String.join(" ", then(name)));
    }

    /** Whom a name of the plan after means: the unit's id, or else the words of the name. */
    String meantNow(String name) {
        return unit(unitsNow, name)
                .or(() -> chosen(name, after, before))
                .orElseGet(() -> String.join(" ", now(name)));
    }

    private static Optional<String> unit(UnitNames names, String name) {
        return names.units(List.of(name)).stream().map(Unit::id).findFirst();
    }

    /** What a person said of the name, in this plan or else in the other. */
    private static Optional<String> chosen(String name, Plan own, Plan other) {
        return Stream.of(own, other)
                .flatMap(plan -> plan.choices().stream())
                .filter(choice -> choice.name().equals(name))
                .map(UnitChoice::unit)
                .findFirst();
    }

    /** Whether two deadlines mean the same, each in its plan's year. */
    boolean sameDue(Deadline old, Deadline fresh) {
        if (versions && !old.text().equals(fresh.text())) {
            return false;
        }
        var then = DueMeaning.of(old, known(before.head().year()));
        return then.same(DueMeaning.of(fresh, known(after.head().year())))
                && (then.told() || sameWords(old.text(), fresh.text()));
    }

    /** Dates are seen from the plan's year where both plans have one, else as they are. */
    private int known(@Nullable Integer year) {
        boolean both = before.head().year() != null && after.head().year() != null;
        return year == null || !both ? 0 : year;
    }
}
