package vn.tiendo.portal.task;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.portal.signin.Person;

/** The tasks of one's unit, or all that are open. */
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
}
