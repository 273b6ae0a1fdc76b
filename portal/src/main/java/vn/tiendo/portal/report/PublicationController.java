package vn.tiendo.portal.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;

/** The words that the standing body adds to the figures, and their publication. */
@Controller
@RequestMapping("/rounds/{id}/report")
class PublicationController {

    private static final List<String> FIELDS =
            List.of(
                    "number",
                    "place",
                    "signedAs",
                    "signatory",
                    "overview",
                    "difficulties",
                    "directions",
                    "proposals");

    private final Rounds rounds;

    PublicationController(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping
    String form(@PathVariable String id, Person person, Model model) {
        model.addAttribute("typed", Map.of());
        model.addAttribute("key", UUID.randomUUID());
        return page(id, model);
    }

    @PostMapping
    String publish(
            @PathVariable String id,
            Person person,
            @RequestParam String key,
            @RequestParam String revision,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        person.requireStandingBody();
        var typed = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> typed.put(field, form.getOrDefault(field, "").strip()));
        try {
            var report = rounds.publish(key, revision, id, typed);
            flash.addFlashAttribute(
                    "done", "Đã phát hành báo cáo. Số liệu và lời văn được giữ cố định.");
            return "redirect:/reports/" + report.id();
        } catch (ServiceRefused refused) {
            model.addAttribute("failure", Failure.of(refused));
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } catch (ServiceDown down) {
            model.addAttribute("failure", Failure.of(down));
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        model.addAttribute("typed", typed);
        model.addAttribute("key", key);
        model.addAttribute("revision", revision);
        return page(id, model);
    }

    /** Whether the round can be read or not, the words typed are shown. */
    private String page(String id, Model model) {
        var seen = Part.of(() -> rounds.one(id));
        model.addAttribute("roundId", id);
        model.addAttribute("seen", seen);
        model.addAttribute("figures", Part.of(() -> rounds.figures(id)));
        var content = seen.content();
        if (content != null) {
            model.addAttribute("revision", content.revision());
        }
        return "publication";
    }
}
