package vn.tiendo.report.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Routes;
import vn.tiendo.report.report.ReportPublished;
import vn.tiendo.report.round.CloseRound;
import vn.tiendo.report.unit.UnitEnds;

/**
 * What the service's own events bring about, and the ends of units; what others tell of plans and
 * tasks goes by {@link FactRoutes}.
 */
@Configuration(proxyBeanMethods = false)
class ReportRoutes {

    @Bean
    Routes routes(CloseRound closing, UnitEnds ends) {
        return Routes.of("report-service")
                .on(
                        ReportPublished.TYPE,
                        PublishedReport.class,
                        (event, envelope) ->
                                closing.on(envelope, event.report().round(), event.report().id()))
                .on(
                        UnitEnded.MERGED,
                        UnitEnded.class,
                        (event, envelope) -> ends.keep(envelope, event.end()))
                .on(
                        UnitEnded.CLOSED,
                        UnitEnded.class,
                        (event, envelope) -> ends.keep(envelope, event.end()));
    }
}
