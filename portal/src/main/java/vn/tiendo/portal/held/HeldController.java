package vn.tiendo.portal.held;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;

/** What services could not consume, with its cause and age; and the button for after the mending. */
@Controller
@RequestMapping("/held")
class HeldController {

    private final HeldRecords held;

    HeldController(HeldRecords held) {
        this.held = held;
    }

    @GetMapping
    String show(Person person, Model model) {
        person.requireAdministersAll();
        model.addAttribute("services", held.all());
        return "held";
    }

    /** A replay may be repeated safely: what was consumed before changes nothing. */
    @PostMapping("/replay")
    String replay(
            Person person,
            @RequestParam String service,
            @RequestParam String id,
            RedirectAttributes flash) {
        person.requireAdministersAll();
        try {
            if (held.knows(service)) {
                var records = held.replay(service, id);
                flash.addFlashAttribute("done", "Đã xử lý lại " + records + " bản ghi của " + id);
            } else {
                Deed.refused(flash, unknown(service));
            }
        } catch (ServiceRefused refused) {
            Deed.refused(flash, Failure.of(refused));
        } catch (ServiceDown down) {
            Deed.refused(flash, Failure.of(down));
        }
        return "redirect:/held";
    }

    private static Failure unknown(String service) {
        return new Failure(
                "Không có dịch vụ nào tên " + service,
                "Hãy dùng nút bên cạnh bản ghi bị giữ.",
                List.of(),
                null,
                false);
    }
}
