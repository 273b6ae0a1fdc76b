package vn.tiendo.portal.plan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A plan's text at a time, as a page's address names it: {@code <plan>}, or {@code <plan>@<version>}.
 *
 * @param version null for what the plan says now
 */
record PlanText(String plan, @Nullable Integer version) {

    private static final Pattern VERSIONED = Pattern.compile("(.+)@(\\d{1,6})");

    static PlanText of(String address) {
        var match = VERSIONED.matcher(address);
        return match.matches()
                ? new PlanText(match.group(1), Integer.valueOf(match.group(2)))
                : new PlanText(address, null);
    }

    String address() {
        return version == null ? plan : plan + "@" + version;
    }
}
