package vn.tiendo.defaults.trial;

import com.mongodb.MongoSocketOpenException;
import com.mongodb.ServerAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.problem.Refusal;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.eventing.error.KeyReused;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.eventing.error.OutboxFull;
import vn.tiendo.eventing.error.StaleRevision;
import vn.tiendo.eventing.error.TooBusy;

@RestController
class TrialController {

    record Progress(@Max(100) int percent, @NotBlank String text, LocalDate doneOn) {}

    static final class DoneInTheFuture extends Refusal {

        private static final long serialVersionUID = 1L;

        DoneInTheFuture(LocalDate doneOn) {
            super(Kind.INVALID, "done-in-the-future", doneOn);
        }
    }

    @GetMapping("/api/me")
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/api/echo")
    Map<String, String> echo(@RequestParam(defaultValue = "") String word) {
        return Map.of("word", word);
    }

    @GetMapping("/api/trace")
    Map<String, String> trace() {
        return Map.of("traceId", String.valueOf(MDC.get("traceId")));
    }

    @GetMapping("/api/managers")
    Caller managers(Caller caller) {
        caller.require(Role.PLAN_MANAGER, Role.SUPERVISOR);
        return caller;
    }

    @GetMapping("/api/authorities/{id}")
    Caller authority(@PathVariable String id, Caller caller) {
        caller.requireAuthority(id);
        return caller;
    }

    @PostMapping("/api/progress")
    Progress progress(@Valid @RequestBody Progress progress) {
        if (progress.doneOn().getYear() > 2026) {
            throw new DoneInTheFuture(progress.doneOn());
        }
        return progress;
    }

    @PostMapping("/api/commands")
    ResponseEntity<Object> command(
            @RequestBody Map<String, String> body,
            @RequestParam(defaultValue = "false") boolean again,
            HttpServletRequest request,
            Caller caller) {
        var command = Commands.from(request, caller, body);
        var stored = new Stored<>(command.newId(), 3, 2, body);
        var first = command.keyed() ? Answers.created(Map.of("lần", "một")) : null;
        return Answers.of(
                new Committed<>(stored, first, again), now -> Answers.created(now.state()));
    }

    @GetMapping("/api/things/{id}")
    ResponseEntity<Object> thing(@PathVariable String id) {
        return Answers.show(new Stored<>(id, 9, 7, id), Map.of("id", id));
    }

    @GetMapping("/api/fails/{how}")
    String fails(@PathVariable String how) throws IOException {
        throw switch (how) {
            case "not-there" -> new NotThere("x");
            case "already-there" -> new AlreadyThere("x");
            case "stale-revision" -> new StaleRevision("x");
            case "key-reused" -> new KeyReused("x");
            case "outbox-full" -> new OutboxFull("x");
            case "too-busy" -> new TooBusy("x");
            case "store-unavailable" ->
                    new MongoSocketOpenException("down", new ServerAddress(), new IOException());
            default -> new IllegalStateException("a secret of the machine room");
        };
    }
}
