package vn.tiendo.portal.unit;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.signin.Person;

/** Units are renamed, merged, split and closed on a day, from the page that lists them. */
@Controller
@RequestMapping("/units/reorganisations")
class ReorganisationController {

    private static final String LIST = "redirect:/units";

    private final Units units;

    ReorganisationController(Units units) {
        this.units = units;
    }

    @PostMapping
    String reorganise(
            Person person,
            @ModelAttribute ReorganisationForm form,
            @RequestParam String authority,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireUnitKeeper();
        Deed.carryOut(
                flash,
                key,
                form.done(),
                form.typed(),
                () -> units.reorganise(form.wish(authority), key));
        flash.addAttribute("authority", authority);
        return LIST;
    }

    /** What is announced is taken back before its day. */
    @PostMapping("/withdrawal")
    String takeBack(
            Person person,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam String authority,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireUnitKeeper();
        Deed.carryOut(
                flash,
                key,
                "Đã hủy thay đổi; đơn vị giữ nguyên như cũ.",
                Map.of(),
                () -> units.takeBack(how, unit, key));
        flash.addAttribute("authority", authority);
        return LIST;
    }
}
