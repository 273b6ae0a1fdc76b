package vn.tiendo.portal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Leaf;
import vn.tiendo.portal.signin.Person;

/** Which plan a plan carries out, and which of its tasks which above: said by a person. */
@Controller
@RequestMapping("/plans/{id}/above")
class AboveController {

    private static final int SHOWN = 50;
    private static final String REASON = "Đối chiếu với kế hoạch cấp trên";

    private final Plans plans;

    AboveController(Plans plans) {
        this.plans = plans;
    }

    /** @param q words of the plan to look for */
    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Person person,
            Model model) {
        person.requireStandingBody();
        var plan = plans.one(id).what();
        var above = plans.above(id, q.strip());
        model.addAttribute("plan", plan);
        model.addAttribute("above", above);
        model.addAttribute("q", q.strip());
        var rows = TaskLinks.of(plan, above);
        model.addAttribute("leaf", Leaf.of(rows, page, SHOWN));
        model.addAttribute("gone", rows.stream().filter(TaskLinks.Row::gone).toList());
        model.addAttribute("links", Corrected.ofLinks(plan));
        model.addAttribute("reason", REASON);
        model.asMap().putIfAbsent("typed", Map.of());
        Deed.giveKey(model);
        return "above";
    }

    /** Field after field; those that say what they said are left as they are. */
    @PostMapping
    String link(
            @PathVariable String id,
            Person person,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam String key,
            @RequestParam(defaultValue = REASON) String reason,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes flash) {
        person.requireStandingBody();
        var typed = typed(form);
        var wishes = wishes(typed, reason.isBlank() ? REASON : reason);
        if (wishes.isEmpty()) {
            flash.addFlashAttribute("done", "Không có nội dung nào thay đổi.");
        } else {
            Deed.carryOut(flash, key, "Đã ghi nhận.", typed, () -> plans.correct(id, wishes, key));
        }
        flash.addAttribute("page", page);
        return "redirect:/plans/{id}/above";
    }

    private static List<Draft.Wish> wishes(Map<String, String> typed, String reason) {
        return typed.entrySet().stream()
                .map(
                        one ->
                                new Draft.Wish(
                                        one.getKey(),
                                        one.getValue().isEmpty() ? "removed" : one.getValue(),
                                        reason))
                .toList();
    }

    private static Map<String, String> typed(MultiValueMap<String, String> form) {
        var fields = form.getOrDefault("field", List.of());
        var values = form.getOrDefault("value", List.of());
        var before = form.getOrDefault("was", List.of());
        var typed = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(fields.size(), values.size()); i++) {
            var value = values.get(i).strip();
            if (i >= before.size() || !value.equals(before.get(i).strip())) {
                typed.put(fields.get(i), value);
            }
        }
        return typed;
    }
}
