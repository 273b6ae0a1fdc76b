package vn.tiendo.notification.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

/** Where notices and the what is known of matters are kept. */
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
}
