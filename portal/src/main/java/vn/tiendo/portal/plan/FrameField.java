package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text around a plan's tasks that a person may correct.
 *
 * @param now what it says; empty for one that would be added
 * @param wanted what it is to say: what was typed for it, else what it says
 * @param hint null where the label says all
 */
record FrameField(String field, String label, String now, String wanted, @Nullable String hint) {

    private static final Set<String> PARTS =
            Set.of("preamble", "duties", "closing", "recipients", "signedAs", "signatory");

    private static final String ADDED = "để trống nếu không thêm";

    static boolean has(String field) {
        return PARTS.contains(part(field));
    }

    /** What its number counts within. */
    static String part(String field) {
        return field.replaceFirst("/.*", "");
    }

    String part() {
        return part(field);
    }

    boolean counted() {
        return field.contains("/");
    }

    /** As a form tells it. */
    String said() {
        return TypedFields.oneLineEnd(now);
    }

    FrameField saying(String text) {
        return new FrameField(field, label, now, text, hint);
    }

    static List<FrameField> all(@Nullable Frame frame) {
        var all = new ArrayList<FrameField>();
        if (frame == null) {
            return all;
        }
        numbered("preamble/", frame.preamble(), all);
        all.add(new FrameField("preamble", "Phần căn cứ, thêm đoạn", "", "", ADDED));
        for (int i = 0; i < frame.duties().size(); i++) {
            numbered("duties/" + (i + 1) + "/items/", frame.duties().get(i).items(), all);
        }
        add("closing", frame.closing(), all);
        numbered("recipients/", frame.recipients(), all);
        all.add(new FrameField("recipients", "Nơi nhận, thêm dòng", "", "", ADDED));
        add("signedAs", frame.signedAs(), all);
        add("signatory", frame.signatory(), all);
        return all;
    }

    private static void numbered(String path, List<String> texts, List<FrameField> all) {
        for (int i = 0; i < texts.size(); i++) {
            add(path + (i + 1), texts.get(i), all);
        }
    }

    private static void add(String field, @Nullable String text, List<FrameField> all) {
        var now = text == null ? "" : text;
        all.add(new FrameField(field, FieldWords.of(field), now, now, null));
    }
}
