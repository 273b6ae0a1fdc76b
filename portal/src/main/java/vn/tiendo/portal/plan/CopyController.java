package vn.tiendo.portal.plan;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.portal.page.Deed;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;

/** A plan taken elsewhere: as the draft of another year's, or as a document. */
@Controller
@RequestMapping("/plans/{id}")
class CopyController {

    private final Plans plans;

    CopyController(Plans plans) {
        this.plans = plans;
    }

    @PostMapping("/copies")
    String copy(
            @PathVariable String id,
            Person person,
            @RequestParam int year,
            @RequestParam String key,
            RedirectAttributes flash) {
        person.requireStandingBody();
        try {
            var draft = plans.copy(id, year, key);
            flash.addFlashAttribute(
                    "done",
                    "Đã sao chép thành dự thảo năm "
                            + year
                            + ". Số, ngày ban hành để trống; thời hạn đã chuyển theo năm mới.");
            return "redirect:/plans/" + draft.id();
        } catch (ServiceRefused refused) {
            Deed.refused(flash, Failure.of(refused));
        } catch (ServiceDown down) {
            Deed.unknown(flash, Failure.of(down), key);
        }
        flash.addFlashAttribute("typed", Map.of("year", String.valueOf(year)));
        return "redirect:/plans/{id}";
    }

    /** The same document that systems get, for a person with a session. */
    @GetMapping("/document")
    ResponseEntity<byte[]> document(
            @PathVariable String id,
            @RequestParam(defaultValue = "docx") String format,
            Person person) {
        var document = plans.document(id, format);
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
