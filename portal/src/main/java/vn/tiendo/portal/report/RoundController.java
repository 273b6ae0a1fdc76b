package vn.tiendo.portal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.signin.Person;

/** One round: the units' own reports, and the figures as they stand. */
@Controller
@RequestMapping("/rounds/{id}")
class RoundController {

    private static final String SHOW = "redirect:/rounds/{id}";

    private final Rounds rounds;

    RoundController(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String unit,
            Person person,
            Model model) {
        var round = rounds.one(id).what();
        var reports = rounds.unitReports(id);
        model.addAttribute("round", round);
        model.addAttribute("unitReports", reports);
        var mine = owedBy(person, reports);
        mine.stream()
                .filter(report -> report.unit().id().equals(unit == null ? person.unit() : unit))
                .findFirst()
                .or(() -> mine.stream().findFirst())
                .ifPresent(own -> model.addAttribute("own", own));
        model.addAttribute("mine", mine);
        if (person.managesPlans() || person.supervises()) {
            model.addAttribute("figures", Part.of(() -> rounds.figures(id)));
        }
        Deed.giveKey(model);
        model.asMap().putIfAbsent("typed", Map.of());
        return "round";
    }

    /** The unit's own, and those of units that have ended and that it carries on for. */
    private static List<UnitReport> owedBy(Person person, List<UnitReport> shown) {
        if (!person.reports()) {
            return List.of();
        }
        return person.managesPlans() || person.supervises()
                ? shown.stream().filter(it -> it.unit().id().equals(person.unit())).toList()
                : shown;
    }

    @PostMapping("/unit-report")
    String submit(
            @PathVariable String id,
            Person person,
            @RequestParam String key,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        person.requireReporter();
        var typed = new LinkedHashMap<String, String>();
        for (var field : new String[] {"summary", "difficulties", "proposals", "nil"}) {
            typed.put(field, form.getOrDefault(field, ""));
        }
        var unit = form.getOrDefault("unit", person.unit());
        if (!unit.equals(person.unit())) {
            flash.addAttribute("unit", unit);
        }
        var report = new LinkedHashMap<String, Object>(typed);
        report.put("nil", "true".equals(typed.get("nil")));
        Deed.carryOut(
                flash,
                key,
                "Đã nộp báo cáo của đơn vị.",
                typed,
                () -> rounds.submit(key, id, unit, report));
        return SHOW;
    }

    @PostMapping("/unit-reports/{unit}/acceptance")
    String accept(
            @PathVariable String id,
            @PathVariable String unit,
            Person person,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                key,
                "Đã chấp nhận báo cáo.",
                Map.of(),
                () -> rounds.accept(new Rounds.Review(key, id, unit, revision)));
        return SHOW;
    }

    @PostMapping("/unit-reports/{unit}/return")
    String giveBack(
            @PathVariable String id,
            @PathVariable String unit,
            Person person,
            @RequestParam String key,
            @RequestParam String revision,
            @RequestParam String reason,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                key,
                "Đã trả lại báo cáo.",
                Map.of("reason." + unit, reason),
                () -> rounds.giveBack(new Rounds.Review(key, id, unit, revision), reason));
        return SHOW;
    }
}
