package vn.tiendo.portal.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

/** The country's working calendar: who keeps units reads it, who administers all edits it. */
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
        var seen = calendars.of(wanted);
        model.addAttribute("calendar", seen.what());
        model.addAttribute("revision", seen.revision());
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
            @RequestParam String date,
            @RequestParam String kind,
            @RequestParam String name,
            @RequestParam String source,
            @RequestParam String key,
            @RequestParam String revision,
            RedirectAttributes flash) {
        person.requireAdministersAll();
        flash.addAttribute("year", year);
        var typed = Map.of("date", date, "kind", kind, "name", name, "source", source);
        Optional<LocalDate> day = Dates.typed(date);
        if (day.isEmpty()) {
            Deed.refused(flash, noDay(date));
            flash.addFlashAttribute("typed", typed);
            return SHOW;
        }
        Deed.carryOut(
                flash,
                key,
                "Đã ghi ngày " + Dates.written(day.get()) + " vào lịch.",
                typed,
                () -> {
                    var days = new ArrayList<>(calendars.of(year).what().days());
                    days.removeIf(other -> other.date().equals(day.get()));
                    days.add(new Day(day.get(), kind, name.strip(), source.strip()));
                    calendars.edit(year, days, key, revision);
                });
        return SHOW;
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
        flash.addAttribute("year", year);
        Deed.carryOut(
                flash,
                key,
                "Đã bỏ ngày " + Dates.written(date) + " khỏi lịch.",
                Map.of(),
                () -> {
                    var days =
                            calendars.of(year).what().days().stream()
                                    .filter(day -> !day.date().equals(date))
                                    .toList();
                    calendars.edit(year, days, key, revision);
                });
        return SHOW;
    }

    private static Failure noDay(String typed) {
        return new Failure(
                "Ngày chưa đúng",
                "“" + typed + "” không phải là một ngày. Hãy ghi ngày/tháng/năm.",
                List.of(),
                null,
                false);
    }
}
