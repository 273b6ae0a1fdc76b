package vn.tiendo.portal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.signin.Person;
import vn.tiendo.portal.unit.Unit;
import vn.tiendo.portal.unit.Units;

/** A plan beside another one, or beside one of its own versions. */
@Controller
@RequestMapping("/plans/{id}/comparison")
class ComparisonController {

    private final Comparisons comparisons;
    private final Plans plans;
    private final Units units;

    ComparisonController(Comparisons comparisons, Plans plans, Units units) {
        this.comparisons = comparisons;
        this.plans = plans;
        this.units = units;
    }

    /**
     * @param with the text before, as {@link PlanText} writes it; empty where it is yet to be chosen
     * @param version of the plan itself; null for what it says now
     */
    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "all") String show,
            Person person,
            Model model) {
        var plan = plans.one(id).what();
        var lines = Objects.requireNonNullElse(Part.of(plans::all).content(), List.<PlanLine>of());
        var after = new PlanText(id, version);
        model.addAttribute("plan", plan);
        model.addAttribute("version", version);
        model.addAttribute("with", with);
        model.addAttribute("show", show);
        model.addAttribute("choices", TextChoice.before(plan, lines, with));
        model.addAttribute("versions", TextChoice.versions(plan, version));
        if (!with.isBlank()) {
            var found = comparisons.between(PlanText.of(with), after);
            model.addAttribute("found", found);
            model.addAttribute("compared", new ComparedPlans(found, names(found), show));
        }
        return "comparison";
    }

    /** Ids that a person settled a name by are shown as names. */
    private Map<String, String> names(Comparison found) {
        var names = new HashMap<String, String>();
        var known = Part.of(() -> units.of(found.after().authority())).content();
        if (known != null) {
            for (Unit unit : known) {
                names.put(unit.id(), unit.name());
            }
        }
        return names;
    }
}
