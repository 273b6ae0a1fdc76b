package vn.tiendo.portal.plan;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;

/** The authority's plans, and how a document becomes one. */
@Controller
class PlansController {

    private final Plans plans;

    PlansController(Plans plans) {
        this.plans = plans;
    }

    /** @param q words to look for; empty for all plans */
    @GetMapping("/plans")
    String list(Person person, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("plans", q.isBlank() ? plans.all() : plans.found(q.strip()));
        model.addAttribute("q", q.strip());
        model.addAttribute("discarded", q.isBlank() ? discarded() : List.of());
        Deed.giveKey(model);
        return "plans";
    }

    private List<PlanLine> discarded() {
        return Objects.requireNonNullElse(Part.of(plans::discarded).content(), List.of());
    }

    @PostMapping("/plans")
    String read(
            Person person,
            @RequestParam MultipartFile file,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireStandingBody();
        try {
            var draft = plans.read(file, key);
            flash.addFlashAttribute("done", "Đã đọc tài liệu thành bản nháp.");
            return "redirect:/plans/" + draft.id();
        } catch (ServiceRefused refused) {
            Deed.refused(flash, Failure.of(refused));
        } catch (ServiceDown down) {
            Deed.unknown(flash, Failure.ofFile(down), key);
        }
        return "redirect:/plans";
    }
}
