package vn.tiendo.task.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.unit.Succession;

/**
 * Which task of an amended plan a stored one is: that of its id, else that of the same deliverable
 * and occurrence that the plan gave to the same units in the end, in whatever order they were named and whoever
 * holds it now.
 *
 * <p>Several stored ones may be the same, where their leads were merged: they stay several. One that
 * the plan once dropped comes back only where no other does.
 */
final class Counterparts {
    private final Map<String, String> wantedBy = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Map<Key, List<String>> wanted = new HashMap<>();
    private final Set<String> ids;

    private Counterparts(Map<String, Task> following, Succession succession) {
        ids = following.keySet();
        following.forEach(
                (id, task) ->
                        wanted.computeIfAbsent(Key.of(task, succession), key -> new ArrayList<>())
                                .add(id));
    }

    /**
     * @param following what follows from the plan's text, by id
     * @param stored all tasks of the plan, by id
     */
    static Counterparts of(
            Map<String, Task> following, Collection<Task> stored, Succession succession) {
        var counterparts = new Counterparts(following, succession);
        stored.stream()
                .filter(it -> counterparts.ids.contains(it.id()))
                .forEach(counterparts::same);
        stored.stream()
                .filter(it -> !counterparts.ids.contains(it.id()) && !it.outOfPlan())
                .forEach(it -> counterparts.alike(it, succession));
        stored.stream()
                .filter(it -> !counterparts.ids.contains(it.id()) && it.outOfPlan())
                .forEach(it -> counterparts.comingBack(it, succession));
        return counterparts;
    }

    Optional<String> wantedBy(String stored) {
        return Optional.ofNullable(wantedBy.get(stored));
    }

    /** Whether a task of the plan's text is there already. */
    boolean isMet(String following) {
        return met.contains(following);
    }

    /** How many tasks the plan has once all is done. */
    int expected() {
        return wantedBy.size() + (int) ids.stream().filter(id -> !isMet(id)).count();
    }

    private void same(Task stored) {
        meet(stored, stored.id());
    }

    private void alike(Task stored, Succession succession) {
        var candidates = wanted.getOrDefault(Key.of(stored, succession), List.of());
        candidates.stream()
                .filter(id -> !isMet(id))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .ifPresent(id -> meet(stored, id));
    }

    private void comingBack(Task stored, Succession succession) {
        wanted.getOrDefault(Key.of(stored, succession), List.of()).stream()
                .filter(id -> !isMet(id))
                .findFirst()
                .ifPresent(id -> meet(stored, id));
    }

    private void meet(Task stored, String id) {
        wantedBy.put(stored.id(), id);
        met.add(id);
    }

    private record Key(
            String planTask, int deliverable, @Nullable String occurrence, Set<String> leads) {

        static Key of(Task task, Succession succession) {
            var work = task.work();
            return new Key(
                    work.planTask(),
                    work.deliverableNo(),
                    work.occurrence(),
                    succession.idsOf(work.textHolders().leads()));
        }
    }
}
