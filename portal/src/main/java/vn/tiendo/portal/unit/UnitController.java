package vn.tiendo.portal.unit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.signin.KnownAccounts;
import vn.tiendo.portal.signin.Person;

/** One unit: its names, whom a group stands for, and who sits in it. */
@Controller
@RequestMapping("/units/{id}")
class UnitController {

    private static final String SHOW = "redirect:/units/{id}";

    private final Units units;
    private final ObjectProvider<KnownAccounts> accounts;

    UnitController(Units units, ObjectProvider<KnownAccounts> accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    @GetMapping
    String show(@PathVariable String id, Person person, Model model) {
        person.requireUnitKeeper();
        var seen = units.one(id);
        var unit = seen.what();
        model.addAttribute("unit", unit);
        model.addAttribute("revision", seen.revision());
        model.addAttribute("seats", Part.of(() -> units.seats(id)));
        model.addAttribute("roles", Seat.roles());
        model.addAttribute(
                "others",
                Part.of(() -> units.of(Objects.requireNonNullElse(unit.authority(), unit.id()))));
        Deed.giveKey(model);
        model.asMap().putIfAbsent("typed", Map.of());
        return "unit";
    }

    @PostMapping
    String change(
            @PathVariable String id,
            Person person,
            @ModelAttribute UnitForm form,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireUnitKeeper();
        Deed.carryOut(
                flash,
                key,
                "Đã ghi nhận thay đổi.",
                form.typed(),
                () -> units.change(form.changed(units.one(id).what()), key, revision));
        return SHOW;
    }

    /**
     * @param seat empty for the next one of the role
     */
    @PostMapping("/seats")
    String fill(
            @PathVariable String id,
            Person person,
            @ModelAttribute SeatForm form,
            @RequestParam @Nullable String seat,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireUnitKeeper();
        if (!isKnown(form.account())) {
            Deed.refused(flash, noAccount(form.account().strip()));
            flash.addFlashAttribute("typed", form.typed());
            return SHOW;
        }
        Deed.carryOut(
                flash,
                key,
                "Đã ghi nhận người giữ vị trí.",
                form.typed(),
                () -> {
                    var which =
                            seat == null || seat.isBlank()
                                    ? Seat.next(id, form.role(), units.seats(id))
                                    : seat;
                    units.fill(which, form.in(id), key, revision);
                });
        return SHOW;
    }

    /** Where another provider keeps the accounts, nobody can say: the name is taken as it is. */
    private boolean isKnown(String account) {
        var known = accounts.getIfAvailable();
        return known == null || known.knows(account.strip());
    }

    private static Failure noAccount(String account) {
        return new Failure(
                "Chưa có tài khoản này",
                "Không có tài khoản nào tên “"
                        + account
                        + "”: người giữ vị trí sẽ không xem được hộp thư của mình. Hãy sửa tên tài"
                        + " khoản, hoặc nhờ quản trị viên mở tài khoản trước.",
                List.of(),
                null,
                false);
    }

    @PostMapping("/seats/{seat}/vacancy")
    String vacate(
            @PathVariable String id,
            @PathVariable String seat,
            Person person,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireUnitKeeper();
        Deed.carryOut(
                flash,
                key,
                "Đã bỏ trống vị trí; thông tin của người giữ đã được xóa.",
                Map.of(),
                () -> units.vacate(seat, key));
        return SHOW;
    }
}
