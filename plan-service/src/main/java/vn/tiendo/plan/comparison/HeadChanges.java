package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Frame;
import vn.tiendo.plan.plan.Frame.LegalBasis;

/** What differs around the plans' objectives and tasks. */
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
        changes.frame(plans.before().frame(), plans.after().frame());
        return changes.found;
    }

    /** Nothing where one of them was kept without. */
    private void frame(Frame old, Frame fresh) {
        if (old.equals(Frame.NONE) || fresh.equals(Frame.NONE)) {
            return;
        }
        listed("legalBases", old, fresh, each -> each.legalBases().stream().map(LegalBasis::text));
        if (old.legalBases().equals(fresh.legalBases())) {
            listed("preamble", old, fresh, each -> each.preamble().stream());
        }
        listed("duties", old, fresh, HeadChanges::duties);
        listed("reporting", old, fresh, each -> each.reporting().stream());
        inWords("closing", old.closing(), fresh.closing());
        listed("recipients", old, fresh, each -> each.recipients().stream());
        inWords("signedAs", old.signedAs(), fresh.signedAs());
        inWords("signatory", old.signatory(), fresh.signatory());
    }

    private static Stream<String> duties(Frame frame) {
        return frame.duties().stream()
                .map(duty -> duty.unit() + ": " + String.join(" ", duty.items()));
    }

    private void listed(
            String field, Frame old, Frame fresh, Function<Frame, Stream<String>> lines) {
        inWords(field, joined(lines.apply(old)), joined(lines.apply(fresh)));
    }

    private static @Nullable String joined(Stream<String> lines) {
        var text = lines.collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
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
