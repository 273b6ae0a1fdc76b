package vn.tiendo.portal.report;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.plan.PlanLine;
import vn.tiendo.portal.plan.Plans;
import vn.tiendo.portal.signin.Person;

/** The authority's reporting rounds. */
@Controller
class RoundsController {

    private final Rounds rounds;
    private final Plans plans;

    RoundsController(Rounds rounds, Plans plans) {
        this.rounds = rounds;
        this.plans = plans;
    }

    @GetMapping("/rounds")
    String list(Person person, Model model) {
        model.addAttribute("rounds", rounds.all());
        if (person.managesPlans()) {
            model.addAttribute(
                    "plans",
                    Part.of(() -> plans.all().stream().filter(PlanLine::published).toList()));
            model.addAttribute("periods", Period.ALL);
            Deed.giveKey(model);
            model.asMap().putIfAbsent("typed", Map.of());
        }
        return "rounds";
    }

    /** The year is the plan's own: a round of another year would have nothing to report. */
    @PostMapping("/rounds")
    String register(
            Person person,
            @RequestParam String key,
            @RequestParam String plan,
            @RequestParam String period,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                key,
                "Đã lập kỳ báo cáo. Kỳ tự mở vào ngày sau ngày chốt số liệu.",
                Map.of("plan", plan, "period", period),
                () -> rounds.register(key, round(plan, period)));
        return "redirect:/rounds";
    }

    private Map<String, ?> round(String plan, String period) {
        var year =
                plans.all().stream()
                        .filter(line -> line.id().equals(plan))
                        .map(PlanLine::year)
                        .findFirst()
                        .orElse(null);
        return year == null
                ? Map.of("plan", plan, "period", period)
                : Map.of("plan", plan, "period", period, "year", year);
    }
}
