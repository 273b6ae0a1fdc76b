package vn.tiendo.task.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Routes;
import vn.tiendo.task.assignment.AmendTasks;
import vn.tiendo.task.assignment.AssignTasks;
import vn.tiendo.task.assignment.CloseTasks;
import vn.tiendo.task.assignment.PlanAmended;
import vn.tiendo.task.assignment.PlanClosed;
import vn.tiendo.task.assignment.PlanLinked;
import vn.tiendo.task.assignment.PlanPublished;
import vn.tiendo.task.cascade.KeepCascade;
import vn.tiendo.task.task.FollowUnits;
import vn.tiendo.task.task.ReviseDueDates;
import vn.tiendo.task.unit.UnitTold;
import vn.tiendo.task.unit.Units;
import vn.tiendo.task.workingday.AuthorityCalendarChanged;
import vn.tiendo.task.workingday.CalendarChanged;

@Configuration(proxyBeanMethods = false)
class TaskRoutes {
    @Bean
    Routes routes(
            AssignTasks assignTasks,
            AmendTasks amendTasks,
            CloseTasks closeTasks,
            KeepCascade keepCascade,
            ReviseDueDates reviseDueDates,
            FollowUnits followUnits,
            Units units) {
        return Routes.of("task-service")
                .on(
                        PlanPublished.TYPE,
                        PlanPublished.class,
                        (plan, event) -> {
                            assignTasks.of(plan, event);
                            keepCascade.of(plan, event);
                        })
                .on(
                        PlanAmended.TYPE,
                        PlanAmended.class,
                        (plan, event) -> {
                            amendTasks.of(plan, event);
                            keepCascade.of(plan.text(), event);
                        })
                .on(PlanLinked.TYPE, PlanLinked.class, keepCascade::of)
                .on(PlanClosed.TYPE, PlanClosed.class, closeTasks::of)
                .on(CalendarChanged.TYPE, CalendarChanged.class, reviseDueDates::under)
                .on(
                        AuthorityCalendarChanged.TYPE,
                        AuthorityCalendarChanged.class,
                        reviseDueDates::under)
                .on(UnitTold.REGISTERED, UnitTold.class, units::keep)
                .on(UnitTold.CHANGED, UnitTold.class, followUnits::changed)
                .on(UnitTold.MERGED, UnitTold.class, followUnits::ended)
                .on(UnitTold.CLOSED, UnitTold.class, followUnits::ended);
    }
}
