package vn.tiendo.plan.cascade.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.store.PlansAbove;

/** What the plan above is looked for with. */
@Configuration(proxyBeanMethods = false)
class CascadeWiring {

    @Bean
    PlansAbove plansAbove(Aggregates<Plan> plans) {
        return new PlansAbove(plans);
    }
}
