package vn.tiendo.portal.plan;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Seen;
import vn.tiendo.portal.signin.Person;

/** Drafts that nobody wants any more are put aside, and taken up again. */
@Controller
@RequestMapping("/plans/{id}")
class DiscardController {

    private final Plans plans;

    DiscardController(Plans plans) {
        this.plans = plans;
    }

    /** The list is shown with what can be taken up again; where it was refused, the draft. */
    @PostMapping("/discarding")
    String discard(
            @PathVariable String id,
            Person person,
            @RequestParam String reason,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                key,
                "Đã bỏ bản nháp. Có thể khôi phục ở mục “Bản nháp đã bỏ” bên dưới.",
                Map.of("discarding", reason),
                () -> plans.putAside(id, "discarding", reason, key, revision));
        if (flash.getFlashAttributes().containsKey("failure")) {
            return "redirect:/plans/{id}";
        }
        flash.addFlashAttribute("openDiscarded", true);
        return "redirect:/plans";
    }

    @PostMapping("/restoration")
    String restore(
            @PathVariable String id,
            Person person,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                key,
                "Đã khôi phục bản nháp.",
                Map.of(),
                () -> plans.putAside(id, "restoration", "Khôi phục bản nháp", key, Seen.ANY));
        return "redirect:/plans/{id}";
    }
}
