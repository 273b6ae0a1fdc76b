package vn.tiendo.plan.wording;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "(nếu có)" in an activity: the unit may answer that nothing arose. */
public final class Conditions {

    private static final Pattern CONDITION = Pattern.compile("\\((nếu\\s[^)]*)\\)");

    private Conditions() {}

    /** The condition without its brackets; null where there is none. */
    public static @Nullable String in(String activity) {
        var matcher = CONDITION.matcher(activity);
        return matcher.find() ? matcher.group(1) : null;
    }
}
