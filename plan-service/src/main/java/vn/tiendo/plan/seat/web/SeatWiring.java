package vn.tiendo.plan.seat.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.seat.FillSeat;
import vn.tiendo.plan.seat.Seat;
import vn.tiendo.plan.seat.VacateSeat;
import vn.tiendo.plan.store.SeatList;

/** The use cases of seats, put together. */
@Configuration(proxyBeanMethods = false)
class SeatWiring {

    @Bean
    FillSeat fillSeat(Aggregates<Seat> seats) {
        return new FillSeat(seats);
    }

    @Bean
    VacateSeat vacateSeat(Aggregates<Seat> seats) {
        return new VacateSeat(seats);
    }

    @Bean
    SeatList seatList(Aggregates<Seat> seats) {
        return new SeatList(seats);
    }
}
