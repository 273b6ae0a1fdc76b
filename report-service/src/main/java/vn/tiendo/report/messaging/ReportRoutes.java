package vn.tiendo.report.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Routes;
import vn.tiendo.report.report.ReportPublished;
import vn.tiendo.report.round.CloseRound;
import vn.tiendo.report.unit.UnitEnds;
import vn.tiendo.report.unit.UnitNames;

/**
 * What the service's own events bring about, and the ends and names of units; what others tell of plans and
 * tasks goes by {@link FactRoutes}.
 */
@Configuration(proxyBeanMethods = false)
class ReportRoutes {

    @Bean
    Routes routes(CloseRound closing, UnitEnds ends, UnitNames names) {
        return Routes.of("report-service")
                .on(
                        ReportPublished.TYPE,
                        PublishedReport.class,
                        (event, envelope) ->
                                closing.on(envelope, event.report().round(), event.report().id()))
                .on(
                        UnitTold.REGISTERED,
                        UnitTold.class,
                        (event, envelope) -> named(names, event, envelope))
                .on(
                        UnitTold.CHANGED,
                        UnitTold.class,
                        (event, envelope) -> named(names, event, envelope))
                .on(
                        UnitEnded.MERGED,
                        UnitEnded.class,
                        (event, envelope) -> ends.keep(envelope, event.end()))
                .on(
                        UnitEnded.CLOSED,
                        UnitEnded.class,
                        (event, envelope) -> ends.keep(envelope, event.end()));
    }

    private static void named(UnitNames names, UnitTold event, Received envelope) {
        var unit = event.unit();
        names.keep(envelope, unit.id(), unit.name(), unit.namedOn(), unit.coming());
    }
}
