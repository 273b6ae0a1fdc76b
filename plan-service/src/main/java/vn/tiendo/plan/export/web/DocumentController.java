package vn.tiendo.plan.export.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import java.util.function.UnaryOperator;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.plan.export.PlanDocument;
import vn.tiendo.plan.export.PlanWorkbook;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.web.PlanSight;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;

/** A plan as a document: as it stands now, with all corrections. */
@RestController
@RequestMapping("/api/plans/{id}/document")
class DocumentController {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final PlanSight sight;
    private final UnitDirectories directories;

    DocumentController(PlanSight sight, UnitDirectories directories) {
        this.sight = sight;
        this.directories = directories;
    }

    @GetMapping
    @Operation(
            summary =
                    "The plan as DOCX in the layout of Nghị định 30/2020/NĐ-CP, or its table as XLSX; both can be imported again")
    ResponseEntity<byte[]> document(
            @PathVariable String id,
            @RequestParam(defaultValue = "docx") @Pattern(regexp = "docx|xlsx") String format,
            Caller caller) {
        var plan = sight.of(id, caller).state();
        var names = names(plan);
        return format.equals("xlsx")
                ? file(plan, format, "spreadsheetml.sheet", PlanWorkbook.of(plan, names))
                : file(plan, format, "wordprocessingml.document", PlanDocument.of(plan, names));
    }

    private UnaryOperator<String> names(Plan plan) {
        var directory = directories.of(plan.authority());
        return name -> directory.byId(name).map(Unit::name).orElse(name);
    }

    private static ResponseEntity<byte[]> file(
            Plan plan, String format, String type, byte[] content) {
        var year = plan.head().year();
        var name = "ke-hoach-cchc" + (year == null ? "" : "-" + year) + "." + format;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, OFFICE + type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
