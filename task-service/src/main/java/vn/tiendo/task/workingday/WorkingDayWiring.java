package vn.tiendo.task.workingday;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

@Configuration(proxyBeanMethods = false)
class WorkingDayWiring {
    @Bean
    Aggregates<CalendarYear> calendarYears(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("calendars", CalendarYear.class));
    }
}
