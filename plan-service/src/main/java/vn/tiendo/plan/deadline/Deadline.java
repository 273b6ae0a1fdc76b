package vn.tiendo.plan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it is written and as it is understood.
 *
 * @param text the written words, NFC, white space joined
 * @param from first day of the period that the words name; null where they name none
 * @param to last day, inclusive; null for all kinds but BY and WITHIN
 * @param exclusive the words say "trước": {@code to} is the day before the one that is named
 * @param every for RECURRING
 * @param authority for EXTERNAL: who will set the date, where named
 * @param condition for CONDITIONAL: the event to wait for; its own day is not counted. Beside a date
 *     only told
 * @param explanation the reading in one Vietnamese line: "Quý I/2025 → 31/03/2025: ngày cuối quý"
 * @param doubts what a person should look at
 */
public record Deadline(
        String text,
        DeadlineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean exclusive,
        @Nullable Recurrence every,
        @Nullable String authority,
        @Nullable String condition,
        String explanation,
        List<Doubt> doubts) {

    public Deadline {
        doubts = List.copyOf(doubts);
    }

    /** Whether a person has to say if the year is right. */
    public boolean yearInDoubt() {
        return doubts.contains(Doubt.SUSPECTED_YEAR_SLIP);
    }

    /** The same, after a person said that the year is right. */
    public Deadline yearConfirmed() {
        var others = doubts.stream().filter(doubt -> doubt != Doubt.SUSPECTED_YEAR_SLIP).toList();
        return new Deadline(
                text, kind, from, to, exclusive, every, authority, condition, explanation, others);
    }

    /** Whether the words may mean something else as well. */
    public boolean guessed() {
        return doubts.contains(Doubt.GUESSED);
    }

    /** The reading without the words that it begins with. */
    public String reading() {
        var lead = text + " → ";
        return explanation.startsWith(lead) ? explanation.substring(lead.length()) : explanation;
    }

    /** The same as a guess. The note says of what. */
    Deadline guessed(String note) {
        var all = new ArrayList<>(doubts);
        if (!all.contains(Doubt.GUESSED)) {
            all.add(Doubt.GUESSED);
        }
        return new Deadline(
                text,
                kind,
                from,
                to,
                exclusive,
                every,
                authority,
                condition,
                explanation + "; " + note,
                all);
    }

    /** A date that waits for something as well. */
    Deadline after(String event) {
        var told =
                new Deadline(
                        text,
                        kind,
                        from,
                        to,
                        exclusive,
                        every,
                        authority,
                        event,
                        explanation,
                        doubts);
        return told.guessed("kèm điều kiện: " + event);
    }

    /** The occurrences in a plan's year, in order; empty for every kind but RECURRING. */
    public List<Occurrence> occurrencesIn(int planYear) {
        return every == null ? List.of() : Occurrences.of(every, exclusive, planYear);
    }
}
