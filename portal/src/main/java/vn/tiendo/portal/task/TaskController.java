package vn.tiendo.portal.task;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.tiendo.defaults.problem.Problem.WrongField;
import vn.tiendo.portal.page.Dates;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;

/** One task: what was said about it, and what this person can do now. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {

    private static final String SHOW = "redirect:/tasks/{id}";

    private static final String SENT = "Đã gửi báo cáo tiến độ, chờ cơ quan thường trực duyệt.";

    private static final String UNPROVEN =
            " Báo cáo 100% chưa nêu tài liệu kiểm chứng; gửi lại kèm tài liệu sẽ thay báo cáo này.";

    private static final List<WrongField> NO_DAY =
            List.of(new WrongField("ngày hoàn thành", "không phải là ngày; viết ngày/tháng/năm"));

    private final Tasks tasks;
    private final OtherUnits others;

    TaskController(Tasks tasks, OtherUnits others) {
        this.tasks = tasks;
        this.others = others;
    }

    @GetMapping
    String show(@PathVariable String id, Person person, Model model) {
        var task = tasks.one(id);
        model.addAttribute("form", ProgressForm.empty(task.revision()));
        return page(task, person, model);
    }

    /** What was typed is shown again, beside what is wrong with it, until it has been taken. */
    @PostMapping("/progress")
    String submit(
            @PathVariable String id,
            Person person,
            @ModelAttribute("form") ProgressForm form,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        person.requireReporter();
        var failure = submitted(id, form);
        if (failure == null) {
            flash.addFlashAttribute("done", SENT + (form.wholeWithoutEvidence() ? UNPROVEN : ""));
            return SHOW;
        }
        response.setStatus(
                failure.again()
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("failure", failure);
        return again(id, person, form, model);
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable String id,
            Person person,
            Tasks.Command command,
            @RequestParam(required = false) @Nullable String confirmedOn,
            RedirectAttributes flash) {
        person.requireStandingBody();
        var day = confirmedOn == null ? "" : confirmedOn.strip();
        var date = Dates.typed(day);
        if (!day.isEmpty() && date.isEmpty()) {
            flash.addFlashAttribute("failure", Failure.ofFields(NO_DAY));
            return SHOW;
        }
        Deed.carryOut(
                flash,
                command.key(),
                "Đã chấp nhận báo cáo tiến độ.",
                Map.of("confirmedOn", day),
                () -> tasks.accept(id, command, date.orElse(null)));
        return SHOW;
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String id,
            Person person,
            Tasks.Command command,
            @RequestParam String reason,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                command.key(),
                "Đã trả lại báo cáo tiến độ.",
                Map.of("reason", reason),
                () -> tasks.giveBack(id, command, reason));
        return SHOW;
    }

    @PostMapping("/not-arising")
    String notArising(
            @PathVariable String id,
            Person person,
            Tasks.Command command,
            @RequestParam String reason,
            RedirectAttributes flash) {
        person.requireReporterOrStandingBody();
        Deed.carryOut(
                flash,
                command.key(),
                "Đã ghi nhận không phát sinh.",
                Map.of("reason", reason),
                () -> tasks.notArising(id, command, reason));
        return SHOW;
    }

    /** What becomes of reported work when its plan was amended. */
    @PostMapping("/amendment")
    String decide(
            @PathVariable String id,
            Person person,
            Tasks.Command command,
            @RequestParam(defaultValue = "false") boolean follow,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                command.key(),
                follow ? "Đã thực hiện theo kế hoạch điều chỉnh." : "Đã giữ nguyên nhiệm vụ.",
                Map.of(),
                () -> tasks.decide(id, command, follow));
        return SHOW;
    }

    /** It goes to another unit, with all that was done on it. */
    @PostMapping("/reassignment")
    String giveAway(
            @PathVariable String id,
            Person person,
            Tasks.Command command,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        person.requireStandingBody();
        Deed.carryOut(
                flash,
                command.key(),
                "Đã giao lại nhiệm vụ.",
                Map.of("lead", lead, "giveReason", reason),
                () -> tasks.give(id, command, lead, reason));
        return SHOW;
    }

    private @Nullable Failure submitted(String id, ProgressForm form) {
        var wrong = form.wrongFields();
        if (!wrong.isEmpty()) {
            return Failure.ofFields(wrong);
        }
        try {
            tasks.submit(id, form.command(), form.body());
            return null;
        } catch (ServiceRefused refused) {
            return Failure.of(refused);
        } catch (ServiceDown down) {
            return Failure.of(down);
        }
    }

    /** The form alone where even the task cannot be read now. */
    private String again(String id, Person person, ProgressForm form, Model model) {
        try {
            var task = tasks.one(id);
            model.addAttribute("form", form.at(task.revision()));
            model.addAttribute("typedAgain", true);
            return page(task, person, model);
        } catch (ServiceDown | ServiceRefused unread) {
            model.addAttribute("taskId", id);
            return "progress-again";
        }
    }

    private String page(Task task, Person person, Model model) {
        model.addAttribute("task", task);
        var can = Can.of(person, task);
        model.addAttribute("can", can);
        model.addAttribute("others", can.giveAway() ? others.of(task) : List.of());
        if (person.watches() && person.authority().equals(task.authority())) {
            model.addAttribute("below", Part.of(() -> tasks.below(task.plan(), task.planTask())));
        }
        model.asMap().putIfAbsent("typed", Map.of());
        Deed.giveKey(model);
        return "task";
    }
}
