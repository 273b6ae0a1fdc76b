package vn.tiendo.notification.recipient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

/** Where the copies of units and seats are kept. */
@Configuration(proxyBeanMethods = false)
class DirectoryStores {

    @Bean
    Aggregates<Unit> units(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("units", Unit.class));
    }

    @Bean
    Aggregates<Seat> seats(Eventing eventing) {
        var seats = eventing.aggregates(AggregateType.readModel("seats", Seat.class));
        seats.ensureIndex("state.unit", "state.role");
        seats.ensureIndex("state.authority", "state.role");
        seats.ensureIndex("state.account");
        return seats;
    }
}
