package vn.tiendo.portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a draft that a person settles.
 *
 * @param where in the plan
 * @param says what stands there now; null where nothing does
 * @param blocks whether the plan can't be published before
 * @param anchor the mark of its place in the source; null where there is none
 * @param edit how else it can be settled; null where it can only be accepted
 */
record Point(
        String title,
        String where,
        @Nullable String says,
        boolean blocks,
        @Nullable String anchor,
        List<Choice> choices,
        @Nullable Edit edit) {

    Point {
        choices = toldApart(choices);
    }

    /** Two units may bear one name: then each is told with its id. */
    private static List<Choice> toldApart(List<Choice> choices) {
        return choices.stream()
                .map(
                        one ->
                                choices.stream().filter(other -> other.says(one)).count() > 1
                                        ? one.told(one.words() + " (mã " + one.value() + ")")
                                        : one)
                .toList();
    }

    /** Whether it asks which unit a name means, so that the answer is worth keeping. */
    public boolean asksForName() {
        return choices.stream().anyMatch(Choice::registers);
    }

    /** What goes on record with the answers, each reason once. */
    public List<String> reasons() {
        return choices.stream()
                .filter(choice -> !choice.registers())
                .map(Choice::reason)
                .distinct()
                .toList();
    }

    /**
     * An answer that is given with one key.
     *
     * @param kind {@code corrections}, or {@code units} where it registers one
     * @param field of the correction; for a unit, its kind
     * @param value of the correction; for a unit, its name
     */
    record Choice(String words, String kind, String field, String value) {

        static Choice of(String words, String field, String value) {
            return new Choice(words, "corrections", field, value);
        }

        static Choice registering(String words, String unitKind, String name) {
            return new Choice(words, "units", unitKind, name);
        }

        /** What goes on record as the reason: taken as written, or changed. */
        public String reason() {
            return Reasons.of(field, value);
        }

        public boolean meansUnit() {
            return Reasons.meansUnit(field, value);
        }

        boolean says(Choice other) {
            return words.equals(other.words);
        }

        Choice told(String otherWords) {
            return new Choice(otherWords, kind, field, value);
        }

        public boolean registers() {
            return kind.equals("units");
        }
    }

    /**
     * An answer in a person's own words.
     *
     * @param kind text, long (of several lines), date, unit or units
     * @param now what is in the field at first
     */
    record Edit(String field, String label, String kind, String now) {}
}
