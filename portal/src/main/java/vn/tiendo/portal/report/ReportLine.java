package vn.tiendo.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published report in a list. */
public record ReportLine(
        String id,
        String authority,
        String period,
        int year,
        LocalDate cutOff,
        Instant publishedAt,
        String title,
        @Nullable String number,
        Figures.@Nullable Cells planTasks) {

    public String periodWords() {
        return Period.words(period, year);
    }
}
