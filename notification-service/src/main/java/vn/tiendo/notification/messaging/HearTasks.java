package vn.tiendo.notification.messaging;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Received;
import vn.tiendo.notification.inbox.SettleNotices;
import vn.tiendo.notification.notice.AmendmentNotice;
import vn.tiendo.notification.notice.DeadlineNotice;
import vn.tiendo.notification.notice.DeadlineStep;
import vn.tiendo.notification.notice.KeepMatter;
import vn.tiendo.notification.notice.MatterState;
import vn.tiendo.notification.notice.Notice;
import vn.tiendo.notification.notice.ProgressNotice;
import vn.tiendo.notification.notice.ProgressStep;
import vn.tiendo.notification.notice.TaskFacts;
import vn.tiendo.notification.notice.TellPeople;
import vn.tiendo.notification.recipient.Level;

/** What an event of tiendo.tasks means here: remember the task, and tell people where it says so. */
@Component
class HearTasks {

    private final KeepMatter matters;
    private final TellPeople people;
    private final SettleNotices settle;

    HearTasks(KeepMatter matters, TellPeople people, SettleNotices settle) {
        this.matters = matters;
        this.people = people;
        this.settle = settle;
    }

    void changed(TaskEvent event, Received received) {
        var task = event.task();
        if (task.amendment() == null) {
            settle.decisionsOf(task.id(), received);
        }
        if (task.status() != null) {
            matters.of(task.id(), task.status(), task.effectiveDue(), received);
            switch (task.status()) {
                case "COMPLETED", "CANCELLED", "NOT_ARISING" -> settle.allOf(task.id(), received);
                case "SUBMITTED" -> {} // still waits
                default -> settle.reviewsOf(task.id(), received);
            }
        }
    }

    /** Its dates or words changed, or an amendment of its plan waits for the standing body. */
    void revised(TaskEvent event, Received received) {
        changed(event, received);
        var amendment = event.task().amendment();
        if (amendment != null) {
            var task = facts(event, received);
            var notice = AmendmentNotice.asked(task, amendment.wanted(), received.time());
            people.of(notice, List.of(Level.STANDING_BODY), task.audience(), received);
        }
    }

    void approaching(TaskEvent event, Received received) {
        changed(event, received);
        var task = facts(event, received);
        if (isHandedIn(task)) {
            askForReview(DeadlineNotice.reviewBefore(task, step(event)), event, received);
        } else {
            tell(DeadlineNotice.approaching(task, step(event)), levels(event), event, received);
        }
    }

    void passed(TaskEvent event, Received received) {
        changed(event, received);
        var task = facts(event, received);
        if (isHandedIn(task)) {
            askForReview(DeadlineNotice.reviewOverdue(task, step(event)), event, received);
        } else {
            tell(DeadlineNotice.passed(task, step(event)), levels(event), event, received);
        }
    }

    void submitted(TaskEvent event, Received received) {
        var view = event.task();
        if (view.status() != null) {
            var percent = requireNonNull(event.submission(), "submission").percent();
            matters.handedIn(view.id(), view.status(), view.effectiveDue(), percent, received);
            settle.reviewsOf(view.id(), received);
        }
        var task = facts(event, received);
        var notice = ProgressNotice.waiting(task, progress(event, received));
        people.of(notice, List.of(Level.STANDING_BODY), task.audience(), received);
    }

    void returned(TaskEvent event, Received received) {
        changed(event, received);
        var task = facts(event, received);
        var notice = ProgressNotice.returned(task, progress(event, received));
        people.of(notice, List.of(Level.LEAD_OFFICERS), task.audience(), received);
    }

    private boolean isHandedIn(TaskFacts task) {
        return matters.find(task.id()).filter(MatterState::isHandedInWhole).isPresent();
    }

    /** Who handed in has nothing left to do: it goes to the standing body, and up from there. */
    private void askForReview(Notice notice, TaskEvent event, Received received) {
        var levels = new ArrayList<>(List.of(Level.STANDING_BODY));
        levels(event).stream().filter(level -> level == Level.SUPERVISOR).forEach(levels::add);
        tell(notice, levels, event, received);
    }

    private void tell(Notice notice, List<Level> levels, TaskEvent event, Received received) {
        people.of(notice, levels, facts(event, received).audience(), received);
    }

    private static List<Level> levels(TaskEvent event) {
        return requireNonNullElse(event.levels(), List.<String>of()).stream()
                .map(Level::named)
                .flatMap(Optional::stream)
                .toList();
    }

    private static TaskFacts facts(TaskEvent event, Received received) {
        return event.task().facts(received.sequence());
    }

    private static DeadlineStep step(TaskEvent event) {
        return new DeadlineStep(
                requireNonNull(event.noticeKey(), "noticeKey"),
                requireNonNull(event.due(), "due"),
                requireNonNull(event.fireAt(), "fireAt"),
                requireNonNull(event.raisedAt(), "raisedAt"),
                event.late(),
                event.workingDaysLeft());
    }

    private static ProgressStep progress(TaskEvent event, Received received) {
        var submission = requireNonNull(event.submission(), "submission");
        return new ProgressStep(
                submission.id(),
                submission.percent(),
                event.reason(),
                event.at() != null
                        ? event.at()
                        : requireNonNullElse(submission.at(), received.time()));
    }
}
