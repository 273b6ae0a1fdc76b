package vn.tiendo.notification.messaging;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Received;
import vn.tiendo.notification.notice.KeepMatter;
import vn.tiendo.notification.notice.Matter;
import vn.tiendo.notification.notice.MatterState;
import vn.tiendo.notification.notice.ReportNotice;
import vn.tiendo.notification.notice.TellPeople;
import vn.tiendo.notification.recipient.Audience;
import vn.tiendo.notification.recipient.Level;
import vn.tiendo.notification.recipient.UnitRef;

/** What an event of tiendo.reports means here. */
@Component
class HearReports {

    private final KeepMatter matters;
    private final TellPeople people;

    HearReports(KeepMatter matters, TellPeople people) {
        this.matters = matters;
        this.people = people;
    }

    /** Only the report itself tells how it stands: it may have been heard of before. */
    void due(UnitReportEvent event, Received received) {
        var round = event.round();
        var due = event.due() == null ? round.due() : event.due();
        var report =
                new ReportNotice.Due(
                        requireNonNull(event.noticeKey(), "noticeKey"),
                        round.id(),
                        received.sequence(),
                        round.authority(),
                        round.period(),
                        round.year(),
                        event.unit(),
                        requireNonNull(due, "due"),
                        received.time());
        people.of(
                ReportNotice.due(report),
                List.of(Level.LEAD_OFFICERS, Level.LEAD_HEAD),
                new Audience(round.authority(), List.of(event.unit()), round.standingBody()),
                received);
    }

    /** Nobody is asked any more for a report that is there. */
    void submitted(UnitReportEvent event, Received received) {
        keep(event, MatterState.COMPLETED, received);
    }

    void returned(UnitReportEvent event, Received received) {
        keep(event, "RETURNED", received);
    }

    void published(ReportEvent event, Received received) {
        var report = event.report();
        if (report.interior() == null) {
            return;
        }
        var published =
                new ReportNotice.Published(
                        report.id(),
                        report.version(),
                        report.authority(),
                        report.period(),
                        report.year(),
                        report.title(),
                        report.cutOff(),
                        requireNonNullElse(report.publishedAt(), received.time()));
        people.of(
                ReportNotice.published(published),
                List.of(Level.INTERIOR),
                new Audience(report.authority(), List.of(UnitRef.of(report.interior())), null),
                received);
    }

    private void keep(UnitReportEvent event, String status, Received received) {
        var matter = Matter.unitReport(event.round().id(), event.unit().id());
        matters.of(matter, new MatterState(status, event.due(), received.sequence()), received);
    }
}
