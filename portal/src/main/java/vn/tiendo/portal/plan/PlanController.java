package vn.tiendo.portal.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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
import vn.tiendo.portal.page.Listed;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;
import vn.tiendo.portal.task.Task;
import vn.tiendo.portal.task.Tasks;
import vn.tiendo.portal.unit.Unit;
import vn.tiendo.portal.unit.Units;

/** One plan: a draft with what is still open, or a published plan with its tasks. */
@Controller
@RequestMapping("/plans/{id}")
class PlanController {

    static final String SHOW = "redirect:/plans/{id}";

    private final Plans plans;
    private final Tasks tasks;
    private final Units units;
    private final Amendments amendments;
    private final Comparisons comparisons;

    PlanController(
            Plans plans, Tasks tasks, Units units, Amendments amendments, Comparisons comparisons) {
        this.plans = plans;
        this.amendments = amendments;
        this.comparisons = comparisons;
        this.tasks = tasks;
        this.units = units;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String edit,
            Person person,
            Model model) {
        var found = plans.one(id);
        var plan = found.what();
        if (plan.applied() && plan.amends() != null) {
            return "redirect:/plans/" + plan.amends().plan();
        }
        model.addAttribute("plan", plan);
        Deed.giveKey(model);
        model.asMap().putIfAbsent("typed", Map.of());
        if (plan.published()) {
            published(plan, person, model);
            return "plan";
        }
        model.addAttribute("revision", found.revision());
        model.addAttribute("mayChange", person.managesPlans() && plan.discarded() == null);
        model.addAttribute("edit", edit);
        model.addAttribute("reason", Reasons.CHANGED);
        draft(plan, person, model);
        return "draft";
    }

    private void published(Draft plan, Person person, Model model) {
        var id = plan.id();
        var known = Part.of(() -> units.of(plan.authority())).content();
        model.addAttribute(
                "unitWords", new UnitWords(Objects.requireNonNullElse(known, List.<Unit>of())));
        if (person.managesPlans() && plan.closed() == null) {
            model.addAttribute("outlook", Part.of(() -> amendments.outlook(id)));
        }
        var lines = Part.of(plans::all).content();
        model.addAttribute(
                "choices", TextChoice.before(plan, lines == null ? List.of() : lines, ""));
        model.addAttribute("drafts", drafts(id, lines));
        var before = Part.of(() -> tasks.assigned(id));
        var jobs = Part.of(() -> tasks.ofPlan(id));
        var seen = jobs.content() == null ? List.<Task>of() : jobs.content().items();
        var inPlan = seen.stream().filter(task -> !task.status().equals("CANCELLED")).count();
        var assigned = before.map(count -> count.seeing(inPlan));
        model.addAttribute("assigned", assigned);
        model.addAttribute("without", AreaTasks.without(assigned.content(), person.reports()));
        model.addAttribute("areas", jobs.map(all -> AreaTasks.of(plan, all.items())));
        model.addAttribute("more", jobs.map(Listed::more));
    }

    private void draft(Draft plan, Person person, Model model) {
        var document = Part.of(() -> plans.source(plan.id())).content();
        var source = document == null ? null : document.text();
        var all = Part.of(() -> units.of(plan.authority()));
        var known = all.map(some -> some.stream().filter(unit -> !unit.ended()).toList());
        var words = new UnitWords(Objects.requireNonNullElse(all.content(), List.<Unit>of()));
        var choices = Objects.requireNonNullElse(known.content(), List.<Unit>of());
        model.addAttribute("units", known);
        model.addAttribute("source", source);
        model.addAttribute("origin", Origin.of(plan, document));
        model.addAttribute("unitWords", words);
        model.addAttribute("corrections", Corrected.of(plan, words));
        var points = Points.of(plan, source, choices, person.unit());
        var blocking = Blocking.of(points);
        model.addAttribute("points", points);
        model.addAttribute("blocking", blocking);
        model.addAttribute("headFields", HeadField.all(plan));
        model.addAttribute("frameForm", FrameForm.of(plan.reading().frame(), model));
        if (person.managesPlans() && !blocking.any()) {
            model.addAttribute("ready", Ready.of(plan));
            model.addAttribute(
                    "unchanged", plan.amends() != null && unchanged(plan, plan.amends()));
        }
    }

    /** Whether an amendment says what is in force; where nobody can tell, it is not said. */
    private boolean unchanged(Draft plan, Draft.Amends amends) {
        var found =
                Part.of(
                        () ->
                                comparisons.between(
                                        new PlanText(amends.plan(), null),
                                        new PlanText(plan.id(), null)));
        return found.content() != null && new ComparedPlans(found.content(), Map.of(), "").same();
    }

    /** Amendments to the plan that are being prepared. */
    private static List<PlanLine> drafts(String id, @Nullable List<PlanLine> lines) {
        return lines == null
                ? List.of()
                : lines.stream().filter(line -> id.equals(line.amends())).toList();
    }

    /** Only the line "n of m", renewed until all tasks have reached their units. */
    @GetMapping("/assigned")
    String assigned(@PathVariable String id, Person person, Model model) {
        model.addAttribute("planId", id);
        model.addAttribute("count", tasks.assigned(id));
        model.addAttribute("renewed", true);
        return "assigned :: line";
    }

    /** Registers a unit that the draft names, right below its authority. */
    @PostMapping("/units")
    String register(
            @PathVariable String id,
            Person person,
            @RequestParam String name,
            @RequestParam String kind,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                key,
                "Đã đăng ký " + name + ".",
                Map.of(),
                () ->
                        units.register(
                                Unit.below(plans.one(id).what().authority(), name, kind), key));
        flash.addFlashAttribute("registered", true);
        return SHOW;
    }

    /** Whoever sends it twice, or after another did, comes to the plan in force as well. */
    @PostMapping("/publication")
    String publish(
            @PathVariable String id,
            Person person,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireStandingBody();
        var done = new AtomicReference<>("Đã công bố. Nhiệm vụ đang được giao tới các đơn vị.");
        Deed.carryOut(
                flash,
                key,
                "",
                Map.of(),
                () -> {
                    try {
                        plans.publish(id, key, revision);
                    } catch (ServiceRefused refused) {
                        if (!"already-published".equals(refused.problem().code())) {
                            throw refused;
                        }
                        done.set("Kế hoạch đã được công bố trước đó.");
                    }
                });
        if (flash.getFlashAttributes().containsKey("failure")) {
            return SHOW;
        }
        var plan = Part.of(() -> plans.one(id).what()).content();
        if (plan != null && plan.amends() != null) {
            flash.addFlashAttribute(
                    "done",
                    "Đã công bố bản điều chỉnh. Nhiệm vụ đang được cập nhật tới các đơn vị.");
            return "redirect:/plans/" + plan.amends().plan();
        }
        flash.addFlashAttribute("done", done.get());
        return SHOW;
    }
}
