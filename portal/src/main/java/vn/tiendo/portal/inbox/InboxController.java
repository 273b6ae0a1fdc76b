package vn.tiendo.portal.inbox;

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

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    String open(
            Person person,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("inbox", inbox.open(unread, after, PAGE));
        model.addAttribute("unreadOnly", unread);
        return "inbox";
    }

    /** Only the number beside the word in the navigation. */
    @GetMapping("/inbox/unread")
    String unread(Person person, Model model) {
        model.addAttribute("unread", inbox.open(true, "", 1).unread());
        return "unread :: count";
    }

    @PostMapping("/inbox/{id}/read")
    String read(
            Person person, @PathVariable String id, @RequestParam(defaultValue = "") String task) {
        inbox.read(id);
        return task.isEmpty() ? "redirect:/inbox" : "redirect:/tasks/" + task;
    }
}
