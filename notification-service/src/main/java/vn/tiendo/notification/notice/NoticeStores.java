package vn.tiendo.notification.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

/** Where notices and what is known of matters and plans are kept. */
@Configuration(proxyBeanMethods = false)
class NoticeStores {

    @Bean
    Aggregates<MatterState> matters(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("matters", MatterState.class));
    }

    @Bean
    Aggregates<AddressedNotice> notices(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("notices", AddressedNotice.class));
    }

    @Bean
    Aggregates<ClosedPlan> closedPlansKept(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("closed_plans", ClosedPlan.class));
    }
}
