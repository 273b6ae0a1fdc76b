package vn.tiendo.portal.inbox;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.portal.signin.Person;

/** The signed-in person's notices. */
@Controller
class InboxController {

    private static final int PAGE = 50;

    private final Inbox inbox;
    private final Clock clock;

    InboxController(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String open(
            Person person,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("inbox", inbox.open(unread, after, PAGE));
        model.addAttribute("unreadOnly", unread);
        model.addAttribute("newest", after.isEmpty());
        return "inbox";
    }

    /** Only the number beside the word in the navigation. */
    @GetMapping("/inbox/unread")
    String unread(Person person, Model model, HttpSession session) {
        var count = inbox.open(true, "", 1).unread();
        new Unread(count, clock.instant()).keepIn(session);
        model.addAttribute("unread", count);
        return "unread :: count";
    }

    /** All up to the newest that was on the page. */
    @PostMapping("/inbox/read")
    String readAll(Person person, @RequestParam Instant until, HttpSession session) {
        inbox.readAll(until);
        Unread.forget(session);
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/{id}/read")
    String read(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String task,
            HttpSession session) {
        inbox.read(id);
        Unread.forget(session);
        return task.isEmpty() ? "redirect:/inbox" : "redirect:/tasks/" + task;
    }
}
