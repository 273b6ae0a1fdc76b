package vn.tiendo.report.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.NameBasedId;
import vn.tiendo.report.figure.DeliverableLine;
import vn.tiendo.report.figure.Figures;

/**
 * A published consolidated report, frozen: figures, words, appendix and what they were computed as.
 * Its JSON is what an API shows of it, so that anybody can check it: leave {@code checksum} out,
 * sort the names of every object, write it without spaces, take the SHA-256 of its UTF-8.
 *
 * @param cutOff what was done later does not count
 * @param knownAt what was learned later does not count; with the cut-off it lets the same figures be
 *     computed again
 * @param version 1; a correction would be a new one that names this
 * @param deliverables the appendix: every deliverable and its progress
 * @param checksum SHA-256 in lower-case hexadecimal over the canonical JSON of all the rest
 */
public record Report(
        String id,
        String round,
        String authority,
        String plan,
        String planNumber,
        @Nullable LocalDate planIssuedOn,
        String planTitle,
        String period,
        String periodName,
        int year,
        LocalDate from,
        LocalDate cutOff,
        Instant knownAt,
        Instant publishedAt,
        int version,
        String title,
        @Nullable String interior,
        Letter letter,
        Narrative narrative,
        Figures figures,
        List<DeliverableLine> deliverables,
        @Nullable String checksum) {

    public static final AggregateType<Report> AGGREGATE =
            AggregateType.of("reports", Report.class, "tiendo.reports");

    public Report {
        deliverables = List.copyOf(deliverables);
    }

    /** The one first version of a round's report. */
    public static String id(String round) {
        return NameBasedId.of("report", round, "1");
    }

    /** Whether nothing was changed since it was published. */
    public boolean intact() {
        return CanonicalJson.sha256(checkedBy(null)).equals(checksum);
    }

    Report sealed() {
        return checkedBy(CanonicalJson.sha256(checkedBy(null)));
    }

    private Report checkedBy(@Nullable String sum) {
        return new Report(
                id,
                round,
                authority,
                plan,
                planNumber,
                planIssuedOn,
                planTitle,
                period,
                periodName,
                year,
                from,
                cutOff,
                knownAt,
                publishedAt,
                version,
                title,
                interior,
                letter,
                narrative,
                figures,
                deliverables,
                sum);
    }
}
