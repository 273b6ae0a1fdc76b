package vn.tiendo.report.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.report.ReportSight;

/** Published reports, for the authority itself and for the Interior Department. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "reports")
class ReportController {

    private final ReportSight sight;

    ReportController(ReportSight sight) {
        this.sight = sight;
    }

    @GetMapping
    @Operation(summary = "The reports that the caller may read, page by page")
    Page<ReportItem> list(
            @RequestParam @Nullable String authority,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        return Page.of(sight.all(authority, year, after, limit + 1, caller), limit, Stored::id)
                .map(stored -> ReportItem.of(stored.state()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A report with its figures, its words and the checksum over both")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        var report = sight.of(id, caller);
        return Answers.show(report, report.state());
    }
}
