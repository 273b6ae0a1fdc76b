package vn.tiendo.portal.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person needs to say which plan a plan carries out, as plan-service offers it.
 *
 * @param plan the plan that is linked; null while none is
 * @param plans that may be it
 * @param tasks of the plan that is linked
 */
record Above(
        @Nullable CarriesOut carriesOut,
        @Nullable Line plan,
        List<Line> plans,
        List<Task> tasks,
        List<Suggestion> suggestions) {

    Above {
        plans = plans == null ? List.of() : List.copyOf(plans);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
    }

    /** @param named whether the document names it by its number */
    record Line(
            String id,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer year,
            boolean named) {

        public String shown() {
            return Stream.of(number, title, issuer)
                    .filter(words -> words != null)
                    .collect(Collectors.joining(" · "));
        }
    }

    record Task(String id, String area, String label, String activity) {

        public String shown() {
            return area + "." + label + " " + activity;
        }
    }

    record Suggestion(String task, List<Likely> likely) {

        Suggestion {
            likely = likely == null ? List.of() : List.copyOf(likely);
        }
    }

    record Likely(String above, double likeness) {}
}
