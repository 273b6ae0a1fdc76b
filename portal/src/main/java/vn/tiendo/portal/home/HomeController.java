package vn.tiendo.portal.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tiendo.portal.inbox.Inbox;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.plan.Plans;
import vn.tiendo.portal.report.Round;
import vn.tiendo.portal.report.Rounds;
import vn.tiendo.portal.signin.Person;
import vn.tiendo.portal.task.Tasks;

/** What a person should look at first, by role. Each part stands without the others. */
@Controller
class HomeController {

    private static final int SHOWN = 6;

    private final Plans plans;
    private final Tasks tasks;
    private final Rounds rounds;
    private final Inbox inbox;

    HomeController(Plans plans, Tasks tasks, Rounds rounds, Inbox inbox) {
        this.plans = plans;
        this.tasks = tasks;
        this.rounds = rounds;
        this.inbox = inbox;
    }

    @GetMapping("/")
    String home(Person person, Model model) {
        if (person.reports()) {
            model.addAttribute("work", Part.of(() -> Overview.of(tasks.mine(), SHOWN)));
        } else if (person.managesPlans() || person.supervises()) {
            model.addAttribute("work", Part.of(() -> Overview.of(tasks.open(), SHOWN)));
        }
        if (person.managesPlans()) {
            model.addAttribute("waiting", Part.of(() -> first(tasks.waiting().items())));
        }
        if (person.managesPlans() || person.supervises()) {
            model.addAttribute("plans", Part.of(plans::all));
        }
        if (person.isInterior()) {
            model.addAttribute("reports", Part.of(() -> first(rounds.reports().items())));
        } else if (person.seesRounds()) {
            model.addAttribute("rounds", Part.of(() -> open(rounds.all())));
        }
        model.addAttribute("inbox", Part.of(() -> inbox.open(true, "", SHOWN)));
        return "home";
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(SHOWN).toList();
    }

    private static List<Round> open(List<Round> all) {
        return all.stream().filter(round -> !round.published()).toList();
    }
}
