package vn.tiendo.task.task.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.task.Evidence;
import vn.tiendo.task.task.Figure;
import vn.tiendo.task.task.ProgressReport;

/** A progress report as it is sent; lengths in characters. */
record ProgressRequest(
        @NotNull @Min(0) @Max(100) Integer percent,
        @NotBlank @Size(max = 10_000) String text,
        @Size(max = 50) @Nullable List<@NotNull @Valid FigureRequest> figures,
        @Size(max = 5_000) @Nullable String obstacles,
        @Size(max = 5_000) @Nullable String proposals,
        @Size(max = 20) @Nullable List<@NotNull @Valid EvidenceRequest> evidence,
        @Nullable LocalDate doneOn) {

    ProgressReport report() {
        return new ProgressReport(
                percent,
                text.strip(),
                requireNonNullElse(figures, List.<FigureRequest>of()).stream()
                        .map(FigureRequest::figure)
                        .toList(),
                obstacles,
                proposals,
                requireNonNullElse(evidence, List.<EvidenceRequest>of()).stream()
                        .map(EvidenceRequest::evidence)
                        .toList(),
                doneOn);
    }

    record FigureRequest(
            @NotBlank @Size(max = 300) String name,
            @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value,
            @Size(max = 50) @Nullable String unit) {

        Figure figure() {
            return new Figure(name, value, unit);
        }
    }

    record EvidenceRequest(
            @NotNull Evidence.Kind kind,
            @Size(max = 100) @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Size(max = 500) @Nullable String title,
            @Size(max = 2_000) @Pattern(regexp = "https?://\\S+") @Nullable String url) {

        Evidence evidence() {
            return new Evidence(kind, number, issuedOn, title, url);
        }
    }
}
