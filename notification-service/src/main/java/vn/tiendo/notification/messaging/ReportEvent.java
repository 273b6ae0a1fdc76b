package vn.tiendo.notification.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** ReportPublished; the figures are the reader's to fetch. */
record ReportEvent(Report report) {

    /** The version that was published. */
    record Report(
            String id,
            String authority,
            String period,
            int year,
            int version,
            @Nullable LocalDate cutOff,
            @Nullable String title,
            @Nullable Instant publishedAt,
            @Nullable String interior) {}
}
