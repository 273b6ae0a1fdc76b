package vn.tiendo.plan.closing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.closing.ClosePlan;
import vn.tiendo.plan.closing.OpenTasks;
import vn.tiendo.plan.closing.TaskState;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.store.StoredOpenTasks;

/** The use case of closing, put together. */
@Configuration(proxyBeanMethods = false)
class ClosingWiring {

    @Bean
    OpenTasks openTasks(Aggregates<TaskState> states) {
        return new StoredOpenTasks(states);
    }

    @Bean
    ClosePlan closePlan(Aggregates<Plan> plans, OpenTasks openTasks) {
        return new ClosePlan(plans, openTasks);
    }
}
