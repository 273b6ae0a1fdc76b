package vn.tiendo.plan.reorganisation.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.reorganisation.CarryOutAnnounced;
import vn.tiendo.plan.reorganisation.Reorganise;
import vn.tiendo.plan.reorganisation.TakeBack;
import vn.tiendo.plan.unit.RegisterUnit;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;

/** The use cases of reorganisation, put together. */
@Configuration(proxyBeanMethods = false)
class ReorganisationWiring {

    @Bean
    Reorganise reorganise(
            Aggregates<Unit> units,
            UnitDirectories directories,
            RegisterUnit registerUnit,
            Clock clock) {
        return new Reorganise(units, directories, registerUnit, clock);
    }

    @Bean
    TakeBack takeBack(Aggregates<Unit> units, UnitDirectories directories, Clock clock) {
        return new TakeBack(units, directories, clock);
    }

    @Bean
    CarryOutAnnounced carryOutAnnounced(Aggregates<Unit> units, UnitDirectories directories) {
        return new CarryOutAnnounced(units.type(), directories);
    }
}
