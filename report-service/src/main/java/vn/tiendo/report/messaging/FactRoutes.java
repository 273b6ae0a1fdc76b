package vn.tiendo.report.messaging;

import vn.tiendo.eventing.ReadModel;
import vn.tiendo.eventing.Routes;
import vn.tiendo.report.fact.KeepPlanFact;
import vn.tiendo.report.fact.KeepTaskFact;
import vn.tiendo.report.fact.ReportFacts;
import vn.tiendo.report.messaging.TaskEvents.ProgressAccepted;
import vn.tiendo.report.messaging.TaskEvents.TaskAssigned;
import vn.tiendo.report.messaging.TaskEvents.TaskCancelled;
import vn.tiendo.report.messaging.TaskEvents.TaskCompleted;
import vn.tiendo.report.messaging.TaskEvents.TaskNotArising;
import vn.tiendo.report.messaging.TaskEvents.TaskReassigned;
import vn.tiendo.report.messaging.TaskEvents.TaskReopened;
import vn.tiendo.report.messaging.TaskEvents.TaskRevised;

/** Which event of others becomes which fact. */
public final class FactRoutes {

    private FactRoutes() {}

    /** To the facts of one generation. */
    public static Routes to(ReadModel.Generation generation) {
        var taskFacts = generation.of(ReportFacts.TASKS);
        taskFacts.ensureIndex("state.details.plan", "_id");
        var plans = new KeepPlanFact(generation.of(ReportFacts.PLANS));
        var tasks = new TaskNews(new KeepTaskFact(taskFacts));
        return Routes.of(ReportFacts.NAME)
                .on(
                        PlanPublished.TYPE,
                        PlanPublished.class,
                        (event, envelope) -> plans.of(envelope, event.fact()))
                .on(
                        PlanPublished.AMENDED,
                        PlanPublished.class,
                        (event, envelope) -> plans.of(envelope, event.fact()))
                .on(TaskEvents.ASSIGNED, TaskAssigned.class, tasks::assigned)
                .on(TaskEvents.REVISED, TaskRevised.class, tasks::revised)
                .on(TaskEvents.PROGRESS_ACCEPTED, ProgressAccepted.class, tasks::accepted)
                .on(TaskEvents.COMPLETED, TaskCompleted.class, tasks::completed)
                .on(TaskEvents.NOT_ARISING, TaskNotArising.class, tasks::notArising)
                .on(TaskEvents.CANCELLED, TaskCancelled.class, tasks::cancelled)
                .on(TaskEvents.REASSIGNED, TaskReassigned.class, tasks::reassigned)
                .on(TaskEvents.REOPENED, TaskReopened.class, tasks::reopened);
    }
}
