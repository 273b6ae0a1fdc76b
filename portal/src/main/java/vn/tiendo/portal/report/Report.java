package vn.tiendo.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published consolidated report. */
record Report(
        String id,
        String round,
        String authority,
        String period,
        int year,
        @Nullable LocalDate from,
        LocalDate cutOff,
        Instant knownAt,
        Instant publishedAt,
        int version,
        String title,
        @Nullable Letter letter,
        @Nullable Narrative narrative,
        @Nullable Figures figures,
        @Nullable String checksum) {

    record Letter(
            @Nullable String issuingAuthority,
            @Nullable String number,
            @Nullable String place,
            @Nullable LocalDate signedOn,
            @Nullable String signedAs,
            @Nullable String signatory) {}

    record Narrative(
            @Nullable String overview,
            @Nullable String difficulties,
            @Nullable String directions,
            @Nullable String proposals) {}

    public String periodWords() {
        return Period.words(period, year);
    }
}
