package vn.tiendo.task.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

@Configuration(proxyBeanMethods = false)
class UnitWiring {
    @Bean
    Aggregates<Unit> unitCopies(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("units", Unit.class));
    }
}
