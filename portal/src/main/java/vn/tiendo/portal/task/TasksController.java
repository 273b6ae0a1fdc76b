package vn.tiendo.portal.task;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.portal.signin.Person;

/** Lists of tasks: one's unit's own, and what waits for review. */
@Controller
class TasksController {

    private final Tasks tasks;

    TasksController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks")
    String mine(Person person, @RequestParam(defaultValue = "all") String show, Model model) {
        var filter = Filter.of(show);
        var mine = person.reports() ? tasks.mine() : tasks.open();
        model.addAttribute("tabs", Tab.of(mine, filter));
        model.addAttribute("tasks", filter.among(mine.items()));
        model.addAttribute("more", mine.more());
        return "tasks";
    }

    @GetMapping("/reviews")
    String waiting(Person person, Model model) {
        var waiting = tasks.waiting();
        model.addAttribute("tasks", waiting.items());
        model.addAttribute("more", waiting.more());
        model.addAttribute("asking", tasks.asking().items());
        return "reviews";
    }
}
