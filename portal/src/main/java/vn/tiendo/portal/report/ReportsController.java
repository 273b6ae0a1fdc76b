package vn.tiendo.portal.report;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.portal.page.Leaf;
import vn.tiendo.portal.signin.Person;

/** Published reports. */
@Controller
@RequestMapping("/reports")
class ReportsController {

    private static final int SHOWN = 50;

    private final Rounds rounds;

    ReportsController(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping
    String list(Person person, @RequestParam(defaultValue = "1") int page, Model model) {
        var reports = rounds.reports();
        model.addAttribute("leaf", Leaf.of(reports.items(), page, SHOWN));
        model.addAttribute("more", reports.more());
        return "reports";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Person person, Model model) {
        model.addAttribute("report", rounds.report(id));
        return "report";
    }

    /** The same document that systems get, for a person with a session. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable String id, Person person) {
        var document = rounds.document(id);
        var answer = ResponseEntity.ok();
        for (var header :
                new String[] {HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION}) {
            var value = document.getHeaders().getFirst(header);
            if (value != null) {
                answer.header(header, value);
            }
        }
        return answer.body(document.getBody());
    }
}
