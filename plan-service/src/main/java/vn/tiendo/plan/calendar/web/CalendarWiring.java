package vn.tiendo.plan.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.calendar.Calendar;
import vn.tiendo.plan.calendar.EditCalendar;
import vn.tiendo.plan.calendar.ShipCalendar;

/** The use cases of the calendar, put together. */
@Configuration(proxyBeanMethods = false)
class CalendarWiring {

    @Bean
    EditCalendar editCalendar(Aggregates<Calendar> calendars) {
        return new EditCalendar(calendars);
    }

    @Bean
    ShippedCalendars shippedCalendars(Aggregates<Calendar> calendars) {
        return new ShippedCalendars(new ShipCalendar(calendars));
    }
}
