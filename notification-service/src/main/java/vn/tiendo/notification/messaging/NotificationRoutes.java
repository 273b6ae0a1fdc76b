package vn.tiendo.notification.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Routes;
import vn.tiendo.notification.recipient.KeepDirectory;

/** Which event goes where. */
@Configuration(proxyBeanMethods = false)
class NotificationRoutes {

    @Bean
    Routes routes(KeepDirectory directory, HearPlans plans, HearTasks tasks, HearReports reports) {
        var routes = Routes.of("notification-service");
        directory(routes, directory);
        routes.on("vn.tiendo.PlanClosed.v1", PlanEvent.class, plans::closed);
        tasks(routes, tasks);
        reports(routes, reports);
        return routes;
    }

    private static void directory(Routes routes, KeepDirectory directory) {
        routes.on(
                        "vn.tiendo.UnitRegistered.v1",
                        UnitEvent.class,
                        (event, received) -> directory.unit(event.unit(), received))
                .on(
                        "vn.tiendo.UnitChanged.v1",
                        UnitEvent.class,
                        (event, received) -> directory.unit(event.unit(), received))
                .on(
                        "vn.tiendo.UnitMerged.v1",
                        UnitEvent.class,
                        (event, received) -> directory.ended(event.unit(), received))
                .on(
                        "vn.tiendo.UnitClosed.v1",
                        UnitEvent.class,
                        (event, received) -> directory.ended(event.unit(), received))
                .on(
                        "vn.tiendo.SeatFilled.v1",
                        SeatEvent.class,
                        (event, received) -> directory.filled(event.seat(), received))
                .onTombstone("vn.tiendo.SeatVacated.v1", directory::vacated);
    }

    private static void tasks(Routes routes, HearTasks tasks) {
        routes.on("vn.tiendo.TaskAssigned.v1", TaskEvent.class, tasks::changed)
                .on("vn.tiendo.TaskRevised.v1", TaskEvent.class, tasks::revised)
                .on("vn.tiendo.TaskReassigned.v1", TaskEvent.class, tasks::reassigned)
                .on("vn.tiendo.TaskReopened.v1", TaskEvent.class, tasks::reopened)
                .on("vn.tiendo.TaskCancelled.v1", TaskEvent.class, tasks::changed)
                .on("vn.tiendo.TaskCompleted.v1", TaskEvent.class, tasks::changed)
                .on("vn.tiendo.TaskNotArising.v1", TaskEvent.class, tasks::changed)
                .on("vn.tiendo.ProgressAccepted.v1", TaskEvent.class, tasks::changed)
                .on("vn.tiendo.ProgressSubmitted.v1", TaskEvent.class, tasks::submitted)
                .on("vn.tiendo.ProgressReturned.v1", TaskEvent.class, tasks::returned)
                .on("vn.tiendo.ExtensionRequested.v1", TaskEvent.class, tasks::extensionRequested)
                .on("vn.tiendo.ExtensionDecided.v1", TaskEvent.class, tasks::extensionDecided)
                .on("vn.tiendo.DeadlineApproaching.v1", TaskEvent.class, tasks::approaching)
                .on("vn.tiendo.DeadlinePassed.v1", TaskEvent.class, tasks::passed);
    }

    private static void reports(Routes routes, HearReports reports) {
        routes.on("vn.tiendo.UnitReportDue.v1", UnitReportEvent.class, reports::due)
                .on("vn.tiendo.UnitReportSubmitted.v1", UnitReportEvent.class, reports::submitted)
                .on("vn.tiendo.UnitReportAccepted.v1", UnitReportEvent.class, reports::submitted)
                .on("vn.tiendo.UnitReportReturned.v1", UnitReportEvent.class, reports::returned)
                .on("vn.tiendo.ReportPublished.v1", ReportEvent.class, reports::published);
    }
}
