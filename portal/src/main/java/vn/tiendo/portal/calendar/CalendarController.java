package vn.tiendo.portal.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.defaults.clock.ClockDefaults;
import vn.tiendo.portal.page.Dates;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.signin.Person;

/**
 * The country's working calendar, and an authority's own days beside it. Who keeps units reads both;
 * who administers all edits the country's, an authority's administrator its own.
 */
@Controller
@RequestMapping("/calendar")
class CalendarController {

    private static final String SHOW = "redirect:/calendar";

    private final Calendars calendars;
    private final Clock clock;

    CalendarController(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam @Nullable Integer year, Person person, Model model) {
        person.requireUnitKeeper();
        int now = LocalDate.now(clock.withZone(ClockDefaults.VIETNAM)).getYear();
        int wanted = year == null ? now : year;
        var country = calendars.of(wanted, null);
        model.addAttribute("calendar", country.what());
        model.addAttribute("revision", country.revision());
        if (!person.administersAll()) {
            var own = calendars.of(wanted, person.authority());
            model.addAttribute("own", own.what());
            model.addAttribute("revision", own.revision());
            model.addAttribute("replaced", own.what().days().stream().map(Day::date).toList());
        }
        model.addAttribute("years", List.of(now - 1, now, now + 1));
        model.addAttribute("kinds", Day.kinds());
        Deed.giveKey(model);
        model.asMap().putIfAbsent("typed", Map.of());
        return "calendar";
    }

    @PostMapping("/{year}/days")
    String add(
            @PathVariable int year,
            Person person,
            @ModelAttribute DayForm form,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireAdministersAll();
        return new Wish(year, null, key, revision).add(form, flash);
    }

    @PostMapping("/{year}/own-days")
    String addOwn(
            @PathVariable int year,
            Person person,
            @ModelAttribute DayForm form,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireAdministersOwn();
        return new Wish(year, person.authority(), key, revision).add(form, flash);
    }

    @PostMapping("/{year}/days/{date}/removal")
    String remove(
            @PathVariable int year,
            @PathVariable LocalDate date,
            Person person,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireAdministersAll();
        return new Wish(year, null, key, revision).remove(date, flash);
    }

    @PostMapping("/{year}/own-days/{date}/removal")
    String removeOwn(
            @PathVariable int year,
            @PathVariable LocalDate date,
            Person person,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireAdministersOwn();
        return new Wish(year, person.authority(), key, revision).remove(date, flash);
    }

    /**
     * What is to become of a year.
     *
     * @param authority whose own days; null for the country's
     */
    private final class Wish {

        private final int year;
        private final @Nullable String authority;
        private final String key;
        private final String revision;

        Wish(int year, @Nullable String authority, String key, String revision) {
            this.year = year;
            this.authority = authority;
            this.key = key;
            this.revision = revision;
        }

        String add(DayForm form, RedirectAttributes flash) {
            flash.addAttribute("year", year);
            var day = form.day();
            if (day.isEmpty()) {
                Deed.refused(flash, Failure.ofFields(form.wrong()));
                flash.addFlashAttribute("typed", form.typed());
                return SHOW;
            }
            var date = day.get().date();
            var done = "Đã ghi ngày " + Dates.written(date) + " vào lịch.";
            Deed.carryOut(
                    flash,
                    key,
                    done,
                    form.typed(),
                    () -> {
                        var days = without(date);
                        days.add(day.get());
                        calendars.edit(year, authority, days, key, revision);
                    });
            return SHOW;
        }

        String remove(LocalDate date, RedirectAttributes flash) {
            flash.addAttribute("year", year);
            Deed.carryOut(
                    flash,
                    key,
                    "Đã bỏ ngày " + Dates.written(date) + " khỏi lịch.",
                    Map.of(),
                    () -> calendars.edit(year, authority, without(date), key, revision));
            return SHOW;
        }

        private List<Day> without(LocalDate date) {
            var days = new ArrayList<>(calendars.of(year, authority).what().days());
            days.removeIf(other -> other.date().equals(date));
            return days;
        }
    }
}
