package vn.tiendo.plan.export;

import java.util.regex.Pattern;
import vn.tiendo.plan.plan.Objective;

/** What is printed in front of an objective: "6. ", "a) ", "- ", or nothing before the leading sentence. */
final class ObjectiveLabel {

    private static final Pattern LETTER = Pattern.compile("(?:.*\\.)?([a-zđ])");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    private ObjectiveLabel() {}

    static String of(Objective objective) {
        var label = objective.label();
        var letter = LETTER.matcher(label);
        if (letter.matches()) {
            return letter.group(1) + ") ";
        }
        if (NUMBER.matcher(label).matches()) {
            return label + ". ";
        }
        return objective.parent() == null ? "" : "- ";
    }
}
