package vn.tiendo.report.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Routes;
import vn.tiendo.report.fact.KeepPlanFact;
import vn.tiendo.report.messaging.TaskEvents.ProgressAccepted;
import vn.tiendo.report.messaging.TaskEvents.TaskAssigned;
import vn.tiendo.report.messaging.TaskEvents.TaskCancelled;
import vn.tiendo.report.messaging.TaskEvents.TaskCompleted;
import vn.tiendo.report.messaging.TaskEvents.TaskNotArising;
import vn.tiendo.report.messaging.TaskEvents.TaskRevised;
import vn.tiendo.report.report.ReportPublished;
import vn.tiendo.report.round.CloseRound;

/** Which event goes where. */
@Configuration(proxyBeanMethods = false)
class ReportRoutes {

    @Bean
    Routes routes(KeepPlanFact plans, TaskNews tasks, CloseRound closing) {
        return Routes.of("report-service")
                .on(
                        PlanPublished.TYPE,
                        PlanPublished.class,
                        (event, envelope) -> plans.of(envelope, event.fact()))
                .on(TaskEvents.ASSIGNED, TaskAssigned.class, tasks::assigned)
                .on(TaskEvents.REVISED, TaskRevised.class, tasks::revised)
                .on(TaskEvents.PROGRESS_ACCEPTED, ProgressAccepted.class, tasks::accepted)
                .on(TaskEvents.COMPLETED, TaskCompleted.class, tasks::completed)
                .on(TaskEvents.NOT_ARISING, TaskNotArising.class, tasks::notArising)
                .on(TaskEvents.CANCELLED, TaskCancelled.class, tasks::cancelled)
                .on(
                        ReportPublished.TYPE,
                        PublishedReport.class,
                        (event, envelope) ->
                                closing.on(envelope, event.report().round(), event.report().id()));
    }
}
