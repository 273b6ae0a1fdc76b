package vn.tiendo.portal.plan;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;

/** A plan in force is amended, or ended. */
@Controller
@RequestMapping("/plans/{id}")
class AmendmentController {

    private static final String SHOW = "redirect:/plans/{id}";

    private final Amendments amendments;

    AmendmentController(Amendments amendments) {
        this.amendments = amendments;
    }

    @PostMapping("/amendments")
    String begin(
            @PathVariable String id, Person person, AmendmentForm form, RedirectAttributes flash) {
        person.requireStandingBody();
        try {
            var draft = amendments.begin(id, form);
            flash.addFlashAttribute(
                    "done",
                    "Đã lập bản điều chỉnh (nháp). Kế hoạch đang có hiệu lực chưa thay đổi.");
            return "redirect:/plans/" + draft.id();
        } catch (ServiceRefused refused) {
            Deed.refused(flash, Failure.of(refused));
        } catch (ServiceDown down) {
            Deed.unknown(flash, Failure.of(down), form.key());
        }
        flash.addFlashAttribute("typed", Map.of("reason", form.reason()));
        return SHOW;
    }

    @PostMapping("/closing")
    String close(
            @PathVariable String id,
            Person person,
            @RequestParam String reason,
            @RequestParam(defaultValue = "false") boolean force,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                key,
                "Đã đóng kế hoạch. Các nhiệm vụ giữ nguyên trạng thái và không còn được nhắc.",
                Map.of("closing", reason),
                () -> amendments.close(id, reason, force, key));
        return SHOW;
    }
}
