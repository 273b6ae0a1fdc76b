package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs above the plans' texts. */
final class HeadChanges {

    private final TwoPlans plans;
    private final List<HeadChange> found = new ArrayList<>();

    private HeadChanges(TwoPlans plans) {
        this.plans = plans;
    }

    static List<HeadChange> of(TwoPlans plans) {
        var old = plans.before().head();
        var fresh = plans.after().head();
        var changes = new HeadChanges(plans);
        changes.exactly("number", old.number(), fresh.number());
        changes.exactly("issuedOn", old.issuedOn(), fresh.issuedOn());
        changes.exactly("year", old.year(), fresh.year());
        changes.inWords("title", old.title(), fresh.title());
        changes.inWords("place", old.place(), fresh.place());
        changes.inWords("issuingAuthority", old.issuingAuthority(), fresh.issuingAuthority());
        changes.inWords("parentAuthority", old.parentAuthority(), fresh.parentAuthority());
        changes.unit("standingBody", old.standingBody(), fresh.standingBody());
        return changes.found;
    }

    private void exactly(String field, @Nullable Object old, @Nullable Object fresh) {
        if (!Objects.equals(old, fresh)) {
            add(field, new Change(Objects.toString(old, null), Objects.toString(fresh, null)));
        }
    }

    private void inWords(String field, @Nullable String old, @Nullable String fresh) {
        var change = plans.change(old, fresh);
        if (change != null) {
            add(field, change);
        }
    }

    private void unit(String field, @Nullable String old, @Nullable String fresh) {
        if (old == null || fresh == null || !plans.meantThen(old).equals(plans.meantNow(fresh))) {
            inWords(field, old, fresh);
        }
    }

    private void add(String field, Change change) {
        found.add(new HeadChange(field, change));
    }
}
