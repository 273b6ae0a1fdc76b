package vn.tiendo.task.cascade;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

@Configuration(proxyBeanMethods = false)
class CascadeWiring {
    @Bean
    Aggregates<PlanBelow> plansBelow(Eventing eventing) {
        var plans = eventing.aggregates(AggregateType.readModel("plans_below", PlanBelow.class));
        plans.ensureIndex("state.above", "state.links.above", "_id");
        return plans;
    }
}
