package vn.tiendo.task.assignment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

@Configuration(proxyBeanMethods = false)
class AssignmentWiring {
    @Bean
    Aggregates<Assignment> assignments(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("assignments", Assignment.class));
    }
}
