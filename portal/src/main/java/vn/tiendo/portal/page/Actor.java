package vn.tiendo.portal.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who did something: a person goes by name, a system, which has a login alone, by its unit. */
public final class Actor {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private Actor() {}

    /**
     * @param by a name, or the login of a system
     * @param unit the name of the unit that it belongs to; null where nobody can say
     */
    public static String words(String by, @Nullable String unit) {
        if (!LOGIN.matcher(by).matches()) {
            return by;
        }
        return unit == null ? "Hệ thống của đơn vị" : "Hệ thống của " + unit;
    }
}
