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
import vn.tiendo.notification.notice.ClosedPlans;
import vn.tiendo.notification.notice.DeadlineNotice;
import vn.tiendo.notification.notice.DeadlineStep;
import vn.tiendo.notification.notice.ExtensionNotice;
import vn.tiendo.notification.notice.KeepMatter;
import vn.tiendo.notification.notice.MatterState;
import vn.tiendo.notification.notice.Notice;
import vn.tiendo.notification.notice.ProgressNotice;
import vn.tiendo.notification.notice.ProgressStep;
import vn.tiendo.notification.notice.ReassignmentNotice;
import vn.tiendo.notification.notice.ReopeningNotice;
import vn.tiendo.notification.notice.TaskFacts;
import vn.tiendo.notification.notice.TellPeople;
import vn.tiendo.notification.recipient.Audience;
import vn.tiendo.notification.recipient.Level;
import vn.tiendo.notification.recipient.UnitRef;

/** What an event of tiendo.tasks means here: remember the task, and tell people where it says so. */
@Component
class HearTasks {

    private final KeepMatter matters;
    private final TellPeople people;
    private final SettleNotices settle;
    private final ClosedPlans closed;

    HearTasks(KeepMatter matters, TellPeople people, SettleNotices settle, ClosedPlans closed) {
        this.matters = matters;
        this.people = people;
        this.settle = settle;
        this.closed = closed;
    }

    void changed(TaskEvent event, Received received) {
        var task = event.task();
        task.state(received.sequence())
                .ifPresent(
                        state -> {
                            matters.of(task.id(), state, received);
                            settle(task.id(), state.status(), received);
                        });
        settle.decisionsOf(task.id(), askedSince(task, received), received);
        if (task.extensionAsked() == null) {
            settle.extensionsOf(task.id(), received);
        }
    }

    private void settle(String task, String status, Received received) {
        switch (status) {
            case "COMPLETED", "CANCELLED", "NOT_ARISING" -> settle.allOf(task, received);
            case "SUBMITTED" -> {} // still waits
            default -> settle.reviewsOf(task, received);
        }
    }

    /** Nobody has to decide any more on what was asked before this event. */
    private long askedSince(TaskView task, Received received) {
        return Optional.ofNullable(task.amendment())
                .flatMap(asked -> matters.find(task.id()))
                .map(MatterState::decision)
                .map(MatterState.Decision::since)
                .orElse(received.sequence());
    }

    /** Its dates or words changed, or an amendment of its plan waits for the standing body. */
    void revised(TaskEvent event, Received received) {
        changed(event, received);
        var amendment = event.task().amendment();
        if (amendment != null) {
            var notice =
                    AmendmentNotice.asked(
                            facts(event, received), amendment.wanted(), received.time());
            tell(notice, List.of(Level.STANDING_BODY), event, received);
        }
    }

    /**
     * Others lead it now: they are told, and who led it is asked no more. A new name is no news to
     * anybody.
     */
    void reassigned(TaskEvent event, Received received) {
        changed(event, received);
        var task = facts(event, received);
        var how = requireNonNull(event.reassignment(), "reassignment");
        var from = without(how.leadsBefore(), task.leads());
        var to = without(task.leads(), how.leadsBefore());
        people.withdraw(task.id(), from, received);
        if (!to.isEmpty()) {
            var why =
                    new ReassignmentNotice.Reassigned(
                            how.because(), how.on(), how.leadsBefore(), how.reason());
            tell(
                    ReassignmentNotice.of(task, why, received.time()),
                    List.of(Level.LEAD_OFFICERS),
                    new Audience(task.authority(), to, task.standingBody()),
                    event,
                    received);
        }
    }

    /**
     * It was over, and who leads it has to do it again. Finished work that only came back into the
     * plan asks nothing of them.
     */
    void reopened(TaskEvent event, Received received) {
        changed(event, received);
        if (event.task().state(received.sequence()).filter(MatterState::asksTheLead).isPresent()) {
            var notice =
                    ReopeningNotice.of(facts(event, received), event.reason(), received.time());
            tell(notice, List.of(Level.LEAD_OFFICERS), event, received);
        }
    }

    private static List<UnitRef> without(List<UnitRef> units, List<UnitRef> others) {
        var ids = others.stream().map(UnitRef::id).toList();
        return units.stream().filter(unit -> !ids.contains(unit.id())).toList();
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
        var task = event.task();
        task.state(received.sequence())
                .ifPresent(
                        state -> {
                            var percent =
                                    requireNonNull(event.submission(), "submission").percent();
                            matters.of(task.id(), state.handedIn(percent), received);
                            settle.reviewsOf(task.id(), received);
                        });
        var notice = ProgressNotice.waiting(facts(event, received), progress(event, received));
        tell(notice, List.of(Level.STANDING_BODY), event, received);
    }

    void returned(TaskEvent event, Received received) {
        changed(event, received);
        var notice = ProgressNotice.returned(facts(event, received), progress(event, received));
        tell(notice, List.of(Level.LEAD_OFFICERS), event, received);
    }

    /** Who leads it asks for a later day, in place of what it asked for before. */
    void extensionRequested(TaskEvent event, Received received) {
        changed(event, received);
        settle.extensionsOf(event.task().id(), received);
        var asked = requireNonNull(event.extension(), "extension").asked();
        var times = event.task().timesExtended();
        var notice = ExtensionNotice.asked(facts(event, received), asked, times, received.time());
        tell(notice, List.of(Level.STANDING_BODY), event, received);
    }

    void extensionDecided(TaskEvent event, Received received) {
        changed(event, received);
        var extension = requireNonNull(event.extension(), "extension");
        var decision = requireNonNull(extension.decision(), "decision");
        var notice =
                ExtensionNotice.decided(
                        facts(event, received),
                        extension.asked(),
                        decision.answer(),
                        decision.at());
        tell(notice, List.of(Level.LEAD_OFFICERS), event, received);
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
        tell(notice, levels, facts(event, received).audience(), event, received);
    }

    private void tell(
            Notice notice,
            List<Level> levels,
            Audience audience,
            TaskEvent event,
            Received received) {
        var task = event.task();
        if (closed.have(task.plan())) {
            return;
        }
        people.of(notice, levels, audience, received);
        if (closed.have(task.plan())) { // meanwhile: plans are told of on another topic
            settle.ofAClosedPlan(List.of(task.id()), received);
        }
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
                submission.unproven(),
                event.reason(),
                event.at() != null
                        ? event.at()
                        : requireNonNullElse(submission.at(), received.time()));
    }
}
