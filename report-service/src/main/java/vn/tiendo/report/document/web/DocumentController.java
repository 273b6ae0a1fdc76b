package vn.tiendo.report.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.report.document.ReportDocument;
import vn.tiendo.report.report.ReportSight;

/** A published report as a document. */
@RestController
@RequestMapping("/api/reports/{id}/document")
@Tag(name = "reports")
class DocumentController {

    private final ReportSight sight;

    DocumentController(ReportSight sight) {
        this.sight = sight;
    }

    @GetMapping
    @Operation(summary = "The report as DOCX in the layout of Nghị định 30/2020/NĐ-CP")
    ResponseEntity<byte[]> docx(@PathVariable String id, Caller caller) {
        var report = sight.of(id, caller).state();
        var file = ContentDisposition.attachment().filename(ReportDocument.fileName(report));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, ReportDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.build().toString())
                .body(ReportDocument.of(report));
    }
}
