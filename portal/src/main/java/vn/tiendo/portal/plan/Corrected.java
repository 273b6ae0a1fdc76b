package vn.tiendo.portal.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction as a person is told of it.
 *
 * @param where what was corrected
 * @param value what it says now; null where that says itself
 */
record Corrected(
        int no,
        String where,
        @Nullable String value,
        String reason,
        @Nullable String who,
        @Nullable Instant at,
        boolean undoable) {

    private static final String UNDOING = "corrections/";
    private static final String LINK = "carriesOut|tasks/[^/]+/above";

    static List<Corrected> of(Draft plan, UnitWords units) {
        return plan.corrections().stream().map(one -> of(one, plan, units)).toList();
    }

    /** Those alone that tie the plan, or a task of it, to the plan above; none is about a unit. */
    static List<Corrected> ofLinks(Draft plan) {
        var units = new UnitWords(List.of());
        return plan.corrections().stream()
                .filter(one -> one.field().matches(LINK))
                .map(one -> of(one, plan, units))
                .toList();
    }

    private static Corrected of(Correction one, Draft plan, UnitWords units) {
        var by = one.by();
        var undoing = one.field().startsWith(UNDOING);
        return new Corrected(
                one.no(),
                undoing ? "Hoàn tác: " + undone(one, plan) : FieldWords.of(one.field()),
                undoing ? null : value(one, units),
                one.reason(),
                by == null ? null : by.who(),
                by == null ? null : by.at(),
                one.undoable());
    }

    private static String undone(Correction undoing, Draft plan) {
        var no = undoing.field().substring(UNDOING.length());
        return plan.corrections().stream()
                .filter(one -> no.equals(String.valueOf(one.no())))
                .map(one -> FieldWords.of(one.field()))
                .findFirst()
                .orElse("lần sửa trước");
    }

    private static @Nullable String value(Correction one, UnitWords units) {
        var unit = one.field().equals("standingBody") || one.field().startsWith("units/");
        return unit && one.value() != null && !one.value().isEmpty() && !one.removes()
                ? units.of(one.value())
                : one.shown();
    }
}
