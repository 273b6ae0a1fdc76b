package vn.tiendo.notification.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Commands;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Stored;
import vn.tiendo.notification.inbox.InboxItem;
import vn.tiendo.notification.inbox.OpenInbox;
import vn.tiendo.notification.inbox.ReadInbox;
import vn.tiendo.notification.inbox.ReadInboxItem;

/** The caller's own inbox; whoever is signed in has one, if only an empty one. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {

    private final OpenInbox open;
    private final ReadInboxItem read;
    private final ReadInbox readAll;

    InboxController(OpenInbox open, ReadInboxItem read, ReadInbox readAll) {
        this.open = open;
        this.read = read;
        this.readAll = readAll;
    }

    @GetMapping
    InboxView inbox(
            Caller caller,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var shown = open.of(caller.subject(), after, unread, limit);
        var page = Page.of(shown.items(), limit, OpenInbox::placeOf).map(InboxView.Item::of);
        return new InboxView(page.items(), page.next(), shown.unread());
    }

    /** A newer notice than {@code until} stays unread, for it was not there to be seen. */
    @PostMapping("/read")
    AllRead readAll(Caller caller, @RequestParam Instant until) {
        return new AllRead(readAll.until(caller.subject(), until));
    }

    /**
     * @param read how many were marked
     */
    record AllRead(long read) {}

    @PostMapping("/{id}/read")
    ResponseEntity<Object> read(
            Caller caller, @PathVariable String id, HttpServletRequest request) {
        Function<Stored<InboxItem>, Answer> answer =
                stored -> Answers.ok(InboxView.Item.of(stored));
        var command = Commands.from(request, caller, null);
        return Answers.of(read.of(caller.subject(), id, command, answer), answer);
    }
}
