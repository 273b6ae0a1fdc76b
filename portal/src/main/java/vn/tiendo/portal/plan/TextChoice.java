package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that a plan may be compared with, in a list to choose from.
 *
 * @param value as {@link PlanText} writes it
 */
record TextChoice(String value, String label, boolean chosen) {

    /**
     * The texts before: the plan's own versions and what it amends first, then the authority's other
     * plans, last year's first. Where nothing is chosen yet, what one mostly looks for is.
     */
    static List<TextChoice> before(Draft plan, List<PlanLine> lines, String chosen) {
        var choices = new ArrayList<TextChoice>();
        var amends = plan.amends();
        for (int version = versions(plan) - 1; version > 0; version--) {
            add(choices, new PlanText(plan.id(), version).address(), "Phiên bản " + version);
        }
        var own = amends == null ? plan.id() : amends.plan();
        lines.stream()
                .filter(line -> amends != null && line.id().equals(own))
                .forEach(line -> add(choices, line.id(), "Đang có hiệu lực: " + label(line)));
        lines.stream()
                .filter(line -> !line.id().equals(plan.id()) && !line.id().equals(own))
                .filter(line -> line.amends() == null)
                .sorted(lastYearFirst(plan))
                .forEach(line -> add(choices, line.id(), label(line)));
        return choices.stream()
                .map(one -> new TextChoice(one.value, one.label, one.value.equals(chosen)))
                .toList();
    }

    /** The versions of the plan itself, where it has several. */
    static List<TextChoice> versions(Draft plan, @Nullable Integer chosen) {
        var choices = new ArrayList<TextChoice>();
        var last = versions(plan);
        var state = plan.closed() == null ? " (đang có hiệu lực)" : " (khi đóng)";
        for (int version = last; last > 1 && version > 0; version--) {
            var now = version == last;
            choices.add(
                    new TextChoice(
                            String.valueOf(version),
                            "Phiên bản " + version + (now ? state : ""),
                            chosen == null ? now : chosen == version));
        }
        return choices;
    }

    private static int versions(Draft plan) {
        return plan.published() ? plan.amendments().size() + 1 : 0;
    }

    private static void add(List<TextChoice> choices, String value, String label) {
        choices.add(new TextChoice(value, label, false));
    }

    private static String label(PlanLine line) {
        var year = line.year() == null ? "" : line.year() + " · ";
        var number = line.number() == null ? "bản nháp" : line.number();
        return year + number + " · " + line.shownTitle();
    }

    /** By the distance to the year before the plan's. */
    private static Comparator<PlanLine> lastYearFirst(Draft plan) {
        var year = plan.reading().plan().year();
        var wanted = year == null ? 0 : year - 1;
        return Comparator.comparingInt(
                line -> Math.abs(Objects.requireNonNullElse(line.year(), 0) - wanted));
    }
}
