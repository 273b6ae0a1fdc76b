package vn.tiendo.portal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Dates;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Seen;
import vn.tiendo.portal.signin.Person;

/** What a person settles or corrects in a draft. */
@Controller
@RequestMapping("/plans/{id}/corrections")
class CorrectionController {

    private final Plans plans;
    private final RememberedNames names;

    CorrectionController(Plans plans, RememberedNames names) {
        this.plans = plans;
        this.names = names;
    }

    /**
     * Field after field with the value wanted for it. Those that say what they said are left as they
     * are; where nothing is known of what they said, so are the empty ones.
     *
     * @param remember whether a name that is settled onto a unit is kept as another name of it
     * @param revision as an ETag, of the draft that the person was looking at: a form whose fields
     *     are counted means others once somebody has added or taken out a passage
     */
    @PostMapping
    String correct(
            @PathVariable String id,
            Person person,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "false") boolean remember,
            @RequestParam(defaultValue = Seen.ANY) String revision,
            RedirectAttributes flash) {
        person.requireStandingBody();
        var fields = TypedFields.of(form);
        var wanted = wanted(fields, reason, edit);
        if (wanted.isEmpty()) {
            flash.addFlashAttribute("done", "Không có nội dung nào thay đổi.");
            return PlanController.SHOW;
        }
        var done = done(wanted, what);
        Deed.carryOut(
                flash,
                key,
                done,
                fields.typed(reason),
                () -> plans.correct(id, wanted, key, revision));
        if (remember && flash.getFlashAttributes().containsKey("done")) {
            names.of(wanted, key)
                    .ifPresent(told -> flash.addFlashAttribute("done", done + " " + told));
        }
        if (!edit.isEmpty() && flash.getFlashAttributes().containsKey("failure")) {
            flash.addAttribute("edit", edit); // the form stands open with what was typed
            flash.addFlashAttribute(FrameForm.BEFORE, fields.before());
        }
        return PlanController.SHOW;
    }

    /**
     * Passages around the tasks are counted, and one that is taken out moves up all below it: so
     * those below are corrected first.
     */
    private static List<Draft.Wish> wanted(TypedFields fields, String reason, String edit) {
        var wanted = new ArrayList<Draft.Wish>();
        for (Map.Entry<String, String> one : fields.changed().entrySet()) {
            wanted.add(correction(one.getKey(), one.getValue(), reason));
        }
        if (edit.equals(FrameForm.EDIT)) {
            Collections.reverse(wanted);
        }
        return wanted;
    }

    /** A day is sent as services write it; what is none is the service's to refuse. */
    private static Draft.Wish correction(String field, String value, String reason) {
        var sent =
                field.equals("issuedOn")
                        ? Dates.typed(value).map(LocalDate::toString).orElse(value)
                        : value;
        return new Draft.Wish(field, sent, reason.isBlank() ? Reasons.of(field, value) : reason);
    }

    private static String done(List<Draft.Wish> wanted, String what) {
        return wanted.stream().anyMatch(wish -> wish.field().startsWith("corrections/"))
                ? "Đã hoàn tác: " + what + "."
                : "Đã ghi nhận " + wanted.size() + " nội dung bổ sung.";
    }
}
