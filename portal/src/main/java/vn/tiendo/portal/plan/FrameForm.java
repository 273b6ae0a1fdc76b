package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * The form of the texts around a plan's tasks, with what was typed where it was refused. A passage is
 * found again by what it said, for its number may by now be another one's.
 *
 * @param lost what was typed for passages that are no longer there as they were
 */
record FrameForm(List<FrameField> fields, List<String> lost) {

    /** What the page is asked for to show this form. */
    static final String EDIT = "frame";

    /** The attribute that tells what each field of the refused form said before. */
    static final String BEFORE = "before";

    static FrameForm of(@Nullable Frame frame, Model model) {
        return of(frame, texts(model, "typed"), texts(model, BEFORE));
    }

    static FrameForm of(
            @Nullable Frame frame, Map<String, String> typed, Map<String, String> before) {
        var fields = new ArrayList<>(FrameField.all(frame));
        var lost = new ArrayList<String>();
        typed.forEach(
                (field, text) -> {
                    var said = before.get(field);
                    if (said == null || !FrameField.has(field)) {
                        return;
                    }
                    int at = place(fields, field, said);
                    if (at >= 0) {
                        fields.set(at, fields.get(at).saying(text));
                    } else if (!text.isEmpty() && !says(fields, text)) {
                        lost.add(text);
                    }
                });
        return new FrameForm(fields, lost);
    }

    /** Under its number, else the one passage of its part that says the same; -1 for none. */
    private static int place(List<FrameField> fields, String field, String said) {
        int only = -1;
        int found = 0;
        for (int i = 0; i < fields.size(); i++) {
            var one = fields.get(i);
            if (!one.said().equals(said)) {
                continue;
            }
            if (one.field().equals(field)) {
                return i;
            }
            if (one.counted() && one.part().equals(FrameField.part(field))) {
                only = i;
                found++;
            }
        }
        return found == 1 ? only : -1;
    }

    /** What went through although its answer was lost is there already. */
    private static boolean says(List<FrameField> fields, String text) {
        return fields.stream().anyMatch(one -> one.said().equals(text));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> texts(Model model, String name) {
        return (Map<String, String>)
                Objects.requireNonNullElse(model.getAttribute(name), Map.<String, String>of());
    }
}
