package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded change to what the document says: what it was, what it is, by whom, and why.
 *
 * @param before null where it can't be taken back, or not any more
 */
public record Correction(
        String field,
        @Nullable String old,
        String value,
        String reason,
        By by,
        @Nullable Before before) {

    /** How many can be taken back. */
    private static final int MOST = 20;

    public Correction(String field, @Nullable String old, String value, String reason, By by) {
        this(field, old, value, reason, by, null);
    }

    /** Whether it is the next to be taken back if all that came after it are. */
    public boolean undoable() {
        return before != null;
    }

    Correction forGood() {
        return before == null ? this : new Correction(field, old, value, reason, by);
    }

    /**
     * Number of the correction that is taken back next, counted from 1; 0 where there is none.
     */
    public static int last(List<Correction> all) {
        for (int no = all.size(); no > 0; no--) {
            if (all.get(no - 1).undoable()) {
                return no;
            }
        }
        return 0;
    }

    /**
     * The same history; what its older corrections found is forgotten, so that a plan never holds more
     * tasks in what was than in what is.
     *
     * @param tasks how many the plan has
     */
    static List<Correction> bounded(List<Correction> all, int tasks) {
        var bounded = new ArrayList<>(all);
        int kept = 0;
        int found = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            var before = all.get(i).before();
            if (before != null) {
                found += before.tasks().size() + before.links();
                if (++kept > MOST || kept > 1 && found > tasks) {
                    bounded.set(i, all.get(i).forGood());
                    kept = MOST;
                }
            }
        }
        return bounded;
    }
}
