package vn.tiendo.plan.amendment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.defaults.problem.Languages;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.amendment.BeginAmendment;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.web.Actors;
import vn.tiendo.plan.plan.web.PlanSight;
import vn.tiendo.plan.plan.web.PlanViews;
import vn.tiendo.plan.plan.web.UploadedDocument;
import vn.tiendo.plan.plan.web.UploadedPlan;

/** A plan in force is amended: a draft is begun, which is corrected and published like any other. */
@RestController
@RequestMapping("/api/plans/{id}/amendments")
class AmendmentController {

    private final BeginAmendment beginAmendment;
    private final UploadedPlan uploadedPlan;
    private final PlanSight sight;
    private final PlanViews views;
    private final Actors actors;

    AmendmentController(
            BeginAmendment beginAmendment,
            UploadedPlan uploadedPlan,
            PlanSight sight,
            PlanViews views,
            Actors actors) {
        this.beginAmendment = beginAmendment;
        this.uploadedPlan = uploadedPlan;
        this.sight = sight;
        this.views = views;
        this.actors = actors;
    }

    /** From the text that is in force. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> fromText(
            @PathVariable String id,
            @RequestBody @Valid AmendmentRequest body,
            Caller caller,
            HttpServletRequest request) {
        sight.managed(id, caller);
        var command = Commands.from(request, caller, body);
        var answer = answer(request);
        return Answers.of(
                beginAmendment.fromText(body.of(id), actors.by(caller), command, answer), answer);
    }

    /** From a document that says all of the plan anew. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> fromDocument(
            @PathVariable String id,
            @RequestPart("file") MultipartFile sent,
            @Valid AmendmentRequest body,
            Caller caller,
            HttpServletRequest request) {
        sight.managed(id, caller);
        var document = UploadedDocument.of(sent);
        var language = Languages.of(request);
        var upload = uploadedPlan.read(document, language);
        var command = Commands.from(request, caller, body + " " + document.fingerprint());
        var answer = answer(request);
        var by = actors.by(caller);
        var begun =
                uploadedPlan.told(
                        language,
                        () ->
                                beginAmendment.fromDocument(
                                        body.of(id), upload, by, command, answer));
        return Answers.of(begun, answer);
    }

    private Function<Stored<Plan>, Answer> answer(HttpServletRequest request) {
        var language = Languages.of(request);
        return plan -> Answers.created(views.of(plan.state(), language));
    }
}
