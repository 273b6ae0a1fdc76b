package vn.tiendo.portal.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.defaults.problem.Problem.WrongField;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;

/** What waits for the standing body: progress, and later days. */
@Controller
@RequestMapping("/reviews")
class ReviewsController {

    private static final String SHOW = "redirect:/reviews";

    private final Tasks tasks;

    ReviewsController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping
    String waiting(Person person, Model model) {
        var waiting = tasks.waiting();
        model.addAttribute("tasks", waiting.items());
        model.addAttribute("more", waiting.more());
        model.addAttribute("asking", tasks.asking().items());
        model.addAttribute("choosing", person.managesPlans());
        Deed.giveKey(model);
        return "reviews";
    }

    /** Each by itself: what has changed meanwhile, or needs a day to be confirmed, stays. */
    @PostMapping("/acceptance")
    String accept(
            Person person,
            @RequestParam String key,
            @RequestParam(defaultValue = "") List<String> chosen,
            RedirectAttributes flash) {
        person.requireStandingBody();
        var looked = chosen.stream().map(Chosen::read).toList();
        if (looked.isEmpty()) {
            flash.addFlashAttribute("failure", nothingChosen());
            return SHOW;
        }
        try {
            say(tasks.accept(looked, key), flash);
        } catch (ServiceRefused refused) {
            Deed.refused(flash, Failure.of(refused));
        } catch (ServiceDown down) {
            Deed.unknown(flash, Failure.of(down), key);
        }
        return SHOW;
    }

    private void say(BulkOutcome outcome, RedirectAttributes flash) {
        if (outcome.done() > 0) {
            flash.addFlashAttribute(
                    "done", "Đã chấp nhận %d báo cáo tiến độ.".formatted(outcome.done()));
        }
        var refused = outcome.refusals();
        if (!refused.isEmpty()) {
            var names =
                    tasks.waiting().items().stream()
                            .collect(Collectors.toMap(Task::id, Task::activity));
            var reasons = new ArrayList<WrongField>();
            for (var one : refused) {
                var name = names.getOrDefault(one.task(), "Nhiệm vụ không còn chờ duyệt");
                reasons.add(new WrongField(name, one.problem().detail()));
            }
            flash.addFlashAttribute("failure", left(reasons));
        }
    }

    private static Failure left(List<WrongField> reasons) {
        return new Failure(
                "Chưa chấp nhận được %d báo cáo".formatted(reasons.size()),
                "Hãy mở từng nhiệm vụ dưới đây để xem và duyệt riêng.",
                reasons,
                null,
                false);
    }

    private static Failure nothingChosen() {
        return new Failure(
                "Chưa chọn báo cáo nào",
                "Đánh dấu các báo cáo cần chấp nhận rồi gửi lại.",
                List.of(),
                null,
                false);
    }

    /** A task, as the person saw it on the list: {@code id:revision}. */
    record Chosen(String task, long revision) {

        private static Chosen read(String text) {
            int colon = text.lastIndexOf(':');
            try {
                return new Chosen(
                        text.substring(0, Math.max(colon, 0)),
                        Long.parseLong(text.substring(colon + 1)));
            } catch (NumberFormatException e) {
                return new Chosen(text, -1); // no revision that there is: the service says so
            }
        }
    }
}
