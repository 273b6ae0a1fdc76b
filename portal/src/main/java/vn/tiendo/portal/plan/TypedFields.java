package vn.tiendo.portal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a form, each with what it was to say.
 *
 * @param changed those that were to say something else than they did
 * @param before what all of them said when the form was shown; empty where the form does not tell
 */
record TypedFields(Map<String, String> changed, Map<String, String> before) {

    static TypedFields of(MultiValueMap<String, String> form) {
        var fields = form.getOrDefault("field", List.of());
        var values = form.getOrDefault("value", List.of());
        var was = form.getOrDefault("was", List.of());
        var changed = new LinkedHashMap<String, String>();
        var before = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(fields.size(), values.size()); i++) {
            var value = oneLineEnd(values.get(i));
            if (i < was.size()) {
                before.put(fields.get(i), oneLineEnd(was.get(i)));
            }
            boolean same = i < was.size() && value.equals(oneLineEnd(was.get(i)));
            if (!same && (form.containsKey("was") || !value.isEmpty())) {
                changed.put(fields.get(i), value);
            }
        }
        return new TypedFields(changed, before);
    }

    /** What to put back into the form where it was refused. */
    Map<String, String> typed(String reason) {
        var typed = new LinkedHashMap<>(changed);
        typed.put("reason", reason);
        return typed;
    }

    /** A browser sends lines of a text ended in its own way. */
    static String oneLineEnd(String text) {
        return text.strip().replace("\r\n", "\n");
    }
}
