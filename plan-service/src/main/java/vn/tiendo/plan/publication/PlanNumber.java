package vn.tiendo.plan.publication;

import java.util.Locale;
import vn.tiendo.eventing.NameBasedId;

/**
 * A number that a plan has taken for its authority and year. It is written before the plan that it
 * belongs to, and stays that plan's if the publication is cut off in between.
 */
public record PlanNumber(String plan) {

    static String id(String authority, int year, String number) {
        var plain = number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return NameBasedId.of("plan-number", authority, Integer.toString(year), plain);
    }
}
