package vn.tiendo.notification.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

/** Where inbox items are kept. */
@Configuration(proxyBeanMethods = false)
class InboxStores {

    @Bean
    Aggregates<InboxItem> inboxItems(Eventing eventing) {
        var items = eventing.aggregates(AggregateType.readModel("inbox", InboxItem.class));
        items.ensureIndex("state.seat", "state.order");
        items.ensureIndex("state.seat", "state.read");
        items.ensureIndex("state.task");
        return items;
    }
}
