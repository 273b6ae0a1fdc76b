package vn.tiendo.task.workingday;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;

@Configuration(proxyBeanMethods = false)
class WorkingDayWiring {
    /** Looked up for every date that is computed: the country's years and one authority's. */
    static final String WHOSE = "state.authority";

    @Bean
    Aggregates<CalendarYear> calendarYears(Eventing eventing) {
        var years = eventing.aggregates(AggregateType.readModel("calendars", CalendarYear.class));
        years.ensureIndex(WHOSE, "_id");
        return years;
    }
}
