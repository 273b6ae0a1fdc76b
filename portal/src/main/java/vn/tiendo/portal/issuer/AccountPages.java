package vn.tiendo.portal.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.defaults.problem.Problems;
import vn.tiendo.defaults.problem.Refusal;
import vn.tiendo.portal.issuer.RegisterAccount.Sort;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.signin.Person;
import vn.tiendo.portal.unit.Unit;
import vn.tiendo.portal.unit.Units;

/** The accounts of people and systems, as their administrator sees and keeps them. */
@Controller
@Profile("local")
@RequestMapping("/accounts")
class AccountPages {

    private static final String SHOW = "redirect:/accounts";

    private final KeepAccounts accounts;
    private final RegisterAccount registration;
    private final RenewSecret renewal;
    private final SecretSeeds seeds;
    private final Units units;
    private final HttpServletRequest request;
    private final Problems problems;
    private final JsonMapper json;

    AccountPages(
            KeepAccounts accounts,
            RegisterAccount registration,
            RenewSecret renewal,
            SecretSeeds seeds,
            Units units,
            HttpServletRequest request,
            Problems problems,
            JsonMapper json) {
        this.accounts = accounts;
        this.registration = registration;
        this.renewal = renewal;
        this.seeds = seeds;
        this.units = units;
        this.request = request;
        this.problems = problems;
        this.json = json;
    }

    /** A secret that is shown once, to be handed over. */
    record Handed(String id, String secret) {}

    @GetMapping
    String show(Person person, Model model) {
        var admin = person.caller();
        model.addAttribute("people", accounts.of(admin, Sort.PERSON, null));
        model.addAttribute("systems", accounts.of(admin, Sort.SYSTEM, null));
        model.addAttribute("roleWords", AccountForm.roleWords());
        var standing =
                admin.administersAll()
                        ? new Part<List<Unit>>(null)
                        : Part.of(() -> standing(admin.authority()));
        model.addAttribute("units", standing);
        model.addAttribute(
                "unitIds", standing.map(all -> all.stream().map(Unit::id).toList()).content());
        Deed.giveKey(model);
        model.asMap().putIfAbsent("typed", Map.of());
        return "accounts";
    }

    private List<Unit> standing(String authority) {
        return units.of(authority).stream().filter(one -> !one.group() && !one.ended()).toList();
    }

    @PostMapping("/{sort}")
    String register(
            @PathVariable String sort,
            Person person,
            @ModelAttribute AccountForm form,
            @RequestParam String key,
            RedirectAttributes flash) {
        var which = sort(sort);
        person.requireAdministrator();
        var wrong = form.wrongAsNew(which == Sort.PERSON);
        if (!wrong.isEmpty()) {
            return again(flash, Failure.ofFields(wrong), form.typed(sort));
        }
        try {
            var wish = form.wish(which == Sort.PERSON, person.authority());
            var seed = seed(person, sort, key, json.writeValueAsString(wish));
            var secret = secret(which, seed);
            registration.register(person.caller(), which, wish, secret, seed.mark());
            flash.addFlashAttribute("handed", new Handed(wish.id(), secret));
            flash.addFlashAttribute("done", "Đã mở tài khoản " + wish.id() + ".");
            return SHOW;
        } catch (Refusal refusal) {
            return again(flash, failure(refusal), form.typed(sort));
        }
    }

    @PostMapping("/{sort}/{id}")
    String change(
            @PathVariable String sort,
            @PathVariable String id,
            Person person,
            @ModelAttribute AccountForm form,
            RedirectAttributes flash) {
        var which = sort(sort);
        person.requireAdministrator();
        var wrong = form.wrong(which == Sort.PERSON);
        if (!wrong.isEmpty()) {
            return again(flash, Failure.ofFields(wrong), null);
        }
        return carriedOut(
                flash,
                "Đã ghi nhận thay đổi của " + id + "; người dùng phải đăng nhập lại.",
                () ->
                        accounts.change(
                                person.caller(),
                                which,
                                id,
                                form.change(which == Sort.PERSON, id),
                                form.seenState()));
    }

    @PostMapping("/{sort}/{id}/secret")
    String renew(
            @PathVariable String sort,
            @PathVariable String id,
            Person person,
            @RequestParam String key,
            RedirectAttributes flash) {
        var which = sort(sort);
        person.requireAdministrator();
        var seed = seed(person, sort + "/secret", key, id);
        var secret = secret(which, seed);
        return carriedOut(
                flash,
                "Đã cấp lại mật khẩu của " + id + "; mật khẩu cũ không dùng được nữa.",
                () -> {
                    renewal.renew(person.caller(), which, id, secret, seed.mark());
                    flash.addFlashAttribute("handed", new Handed(id, secret));
                });
    }

    @PostMapping("/{sort}/{id}/removal")
    String end(
            @PathVariable String sort,
            @PathVariable String id,
            Person person,
            RedirectAttributes flash) {
        var which = sort(sort);
        person.requireAdministrator();
        return carriedOut(
                flash,
                "Đã xóa tài khoản " + id + "; các phiên đang mở đã kết thúc.",
                () -> accounts.end(person.caller(), which, id));
    }

    private String carriedOut(RedirectAttributes flash, String done, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("done", done);
            return SHOW;
        } catch (Refusal refusal) {
            return again(flash, failure(refusal), null);
        }
    }

    private static String again(
            RedirectAttributes flash, Failure failure, @Nullable Map<String, Object> typed) {
        Deed.refused(flash, failure);
        if (typed != null) {
            flash.addFlashAttribute("typed", typed);
        }
        return SHOW;
    }

    private Failure failure(Refusal refusal) {
        var status = refusal.kind().status();
        var problem =
                problems.of(
                        new Vietnamese(request), status, refusal.code(), refusal.args().toArray());
        return new Failure(problem.title(), problem.detail(), List.of(), null, false);
    }

    /** Pages speak Vietnamese, whatever a browser prefers. */
    private static final class Vietnamese extends HttpServletRequestWrapper {

        Vietnamese(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE)
                    ? null
                    : super.getHeader(name);
        }
    }

    /**
     * The same form sent twice gets the same answer, as with an Idempotency-Key; with anything else
     * in it, it is another wish.
     */
    private SecretSeeds.Seed seed(Person person, String route, String key, String wish) {
        return seeds.of(String.join("\n", person.caller().subject(), "pages/" + route, key, wish));
    }

    private static String secret(Sort sort, SecretSeeds.Seed seed) {
        return sort == Sort.PERSON
                ? Secrets.password(seed.bytes())
                : Secrets.clientSecret(seed.bytes());
    }

    private static Sort sort(String path) {
        return switch (path) {
            case "people" -> Sort.PERSON;
            case "systems" -> Sort.SYSTEM;
            default -> throw new UnknownAccount();
        };
    }
}
