package vn.tiendo.plan.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.plan.calendar.Calendar;
import vn.tiendo.plan.closing.TaskState;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.publication.PlanNumber;
import vn.tiendo.plan.publication.PlanVersion;
import vn.tiendo.plan.seat.Seat;
import vn.tiendo.plan.source.PlanSource;
import vn.tiendo.plan.unit.Unit;

/** What this service keeps, and on which topic it tells of it. */
@Configuration(proxyBeanMethods = false)
class StoredAggregates {

    /** A unit's announcements are carried out by its own timers. */
    static final AggregateType<Unit> UNITS =
            AggregateType.of("units", Unit.class, PlanTopics.UNITS).withTimers(Unit::timers);

    @Bean
    Aggregates<Unit> units(Eventing eventing) {
        return eventing.aggregates(UNITS);
    }

    @Bean
    Aggregates<Calendar> calendars(Eventing eventing) {
        return eventing.aggregates(AggregateType.of("calendars", Calendar.class, PlanTopics.UNITS));
    }

    @Bean
    Aggregates<Seat> seats(Eventing eventing) {
        return eventing.aggregates(AggregateType.of("seats", Seat.class, PlanTopics.SEATS));
    }

    @Bean
    Aggregates<Plan> plans(Eventing eventing) {
        return eventing.aggregates(AggregateType.of("plans", Plan.class, PlanTopics.PLANS));
    }

    /** Tells nothing: it is only looked at beside the plan. */
    @Bean
    Aggregates<PlanSource> planSources(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("plan_sources", PlanSource.class));
    }

    /** Tells nothing: it only keeps a number from being given twice. */
    @Bean
    Aggregates<PlanNumber> planNumbers(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("plan_numbers", PlanNumber.class));
    }

    /** Tells nothing: what was in force before it was amended. */
    @Bean
    Aggregates<PlanVersion> planVersionsKept(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("plan_versions", PlanVersion.class));
    }

    @Bean
    Aggregates<TaskState> taskStates(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("task_states", TaskState.class));
    }
}
