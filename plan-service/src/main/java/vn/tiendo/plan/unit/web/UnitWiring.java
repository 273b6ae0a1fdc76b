package vn.tiendo.plan.unit.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.store.StoredDirectories;
import vn.tiendo.plan.store.UnitList;
import vn.tiendo.plan.unit.ChangeUnit;
import vn.tiendo.plan.unit.RegisterUnit;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;

/** The use cases of units, put together. */
@Configuration(proxyBeanMethods = false)
class UnitWiring {

    @Bean
    UnitDirectories unitDirectories(Aggregates<Unit> units, Clock clock) {
        return new StoredDirectories(units, clock);
    }

    @Bean
    UnitList unitList(Aggregates<Unit> units) {
        return new UnitList(units);
    }

    @Bean
    RegisterUnit registerUnit(Aggregates<Unit> units, UnitDirectories directories) {
        return new RegisterUnit(units, directories);
    }

    @Bean
    ChangeUnit changeUnit(Aggregates<Unit> units, UnitDirectories directories) {
        return new ChangeUnit(units, directories);
    }
}
