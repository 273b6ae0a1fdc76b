package vn.tiendo.plan.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.defaults.problem.Languages;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.plan.ImportPlan;
import vn.tiendo.plan.plan.Plan;

/** A plan's document comes in as a file and stays as a draft. */
@RestController
@RequestMapping("/api/plans/imports")
class ImportController {

    private final ImportPlan importPlan;
    private final UploadedPlan uploadedPlan;
    private final PlanViews views;
    private final Actors actors;

    ImportController(
            ImportPlan importPlan, UploadedPlan uploadedPlan, PlanViews views, Actors actors) {
        this.importPlan = importPlan;
        this.uploadedPlan = uploadedPlan;
        this.views = views;
        this.actors = actors;
    }

    /**
     * @param authority whose plan it is; the caller's own where it is left out
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> importPlan(
            @RequestPart("file") MultipartFile file,
            @RequestParam @Nullable String authority,
            Caller caller,
            HttpServletRequest request) {
        caller.require(Role.PLAN_MANAGER, Role.ADMIN);
        var owner = authority == null ? caller.authority() : authority;
        caller.requireAuthority(owner);
        if (owner.equals(Caller.EVERY_AUTHORITY)) {
            throw new AuthorityMissing();
        }
        var language = Languages.of(request);
        var document = UploadedDocument.of(file);
        var command = Commands.from(request, caller, owner + " " + document.fingerprint());
        var by = actors.by(caller);
        Function<Stored<Plan>, Answer> answer =
                plan -> Answers.created(views.of(plan.state(), language));
        var upload = uploadedPlan.read(document, language);
        var kept =
                uploadedPlan.told(
                        language, () -> importPlan.importPlan(owner, upload, by, command, answer));
        return Answers.of(kept, answer);
    }
}
