package vn.tiendo.portal.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a plan carries out.
 *
 * @param number as the document names it
 * @param issuer likewise
 * @param plan its id; null while nobody has said which of the known plans it is
 */
record CarriesOut(
        @Nullable String number, @Nullable String issuer, @Nullable String plan, List<Link> tasks) {

    CarriesOut {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    record Link(String task, String above) {}

    /** As the document names it: "3/KH-UBND của UBND tỉnh"; empty where it does not. */
    public String named() {
        return Stream.of(number, issuer)
                .filter(words -> words != null)
                .collect(Collectors.joining(" của "));
    }
}
