package vn.tiendo.portal.unit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.signin.Person;

/** An authority's units as a tree, and how one more is registered. */
@Controller
@RequestMapping("/units")
class UnitsController {

    private final Units units;

    UnitsController(Units units) {
        this.units = units;
    }

    /**
     * @param authority whose units; who administers all says so, for others it is their own
     */
    @GetMapping
    String list(@RequestParam @Nullable String authority, Person person, Model model) {
        person.requireUnitKeeper();
        var wanted = authority == null || authority.isBlank() ? person.authority() : authority;
        var none = person.administersAll() && wanted.equals(person.authority());
        var all = none ? List.<Unit>of() : units.of(wanted);
        model.addAttribute("authority", none ? "" : wanted);
        model.addAttribute("tree", UnitTree.of(all));
        Deed.giveKey(model);
        model.asMap().putIfAbsent("typed", Map.of());
        return "units";
    }

    @PostMapping
    String register(
            Person person,
            @ModelAttribute UnitForm form,
            @RequestParam String authority,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireUnitKeeper();
        Deed.carryOut(
                flash,
                key,
                "Đã đăng ký " + form.name().strip() + ".",
                form.typed(),
                () -> units.register(form.of(authority), key));
        flash.addAttribute("authority", authority);
        return "redirect:/units";
    }

    /** An authority or an Interior Department: only who administers all may. */
    @PostMapping("/roots")
    String registerRoot(
            Person person,
            @RequestParam String id,
            @RequestParam String name,
            @RequestParam String kind,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireAdministersAll();
        var root =
                new Unit(
                        id.strip(),
                        id.strip(),
                        null,
                        name.strip(),
                        kind,
                        null,
                        List.of(),
                        null,
                        null);
        Deed.carryOut(
                flash,
                key,
                "Đã đăng ký " + root.name() + ".",
                Map.of("rootId", id, "rootName", name),
                () -> units.register(root, key));
        flash.addAttribute("authority", root.id());
        return "redirect:/units";
    }
}
