package vn.tiendo.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.defaults.problem.Problem.WrongField;
import vn.tiendo.portal.page.Dates;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.signin.Person;

/** A later day: the lead asks for it, the standing body answers. */
@Controller
@RequestMapping("/tasks/{id}/extension")
class ExtensionController {

    private static final String SHOW = "redirect:/tasks/{id}";

    private static final List<WrongField> NO_DAY =
            List.of(new WrongField("gia hạn đến ngày", "không phải là ngày; viết ngày/tháng/năm"));

    private final Tasks tasks;

    ExtensionController(Tasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping
    String ask(
            @PathVariable String id,
            Person person,
            Tasks.Command command,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        person.requireReporter();
        return withDay(
                until,
                Map.of("askUntil", until, "askReason", reason),
                flash,
                command,
                "Đã gửi đề nghị gia hạn; thời hạn hiện tại vẫn được áp dụng cho đến khi có trả lời.",
                day -> tasks.askLaterDay(id, command, day, reason));
    }

    @PostMapping("/grant")
    String grant(
            @PathVariable String id,
            Person person,
            Tasks.Command command,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        person.requireStandingBody();
        return withDay(
                until,
                Map.of("grantUntil", until, "grantReason", reason),
                flash,
                command,
                "Đã gia hạn nhiệm vụ.",
                day -> tasks.grantLaterDay(id, command, day, reason));
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable String id,
            Person person,
            Tasks.Command command,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                command.key(),
                "Đã từ chối gia hạn; thời hạn giữ nguyên.",
                Map.of("refuseReason", reason),
                () -> tasks.refuseLaterDay(id, command, reason));
        return SHOW;
    }

    /** What is no day goes to nobody; what was typed comes back. */
    private static String withDay(
            String until,
            Map<String, String> typed,
            RedirectAttributes flash,
            Tasks.Command command,
            String done,
            Consumer<LocalDate> deed) {
        var day = Dates.typed(until);
        if (day.isEmpty()) {
            flash.addFlashAttribute("failure", Failure.ofFields(NO_DAY));
            flash.addFlashAttribute("typed", typed);
        } else {
            Deed.carryOut(flash, command.key(), done, typed, () -> deed.accept(day.get()));
        }
        return SHOW;
    }
}
