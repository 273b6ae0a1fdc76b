package vn.tiendo.report.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Routes;
import vn.tiendo.report.report.ReportPublished;
import vn.tiendo.report.round.CloseRound;

/** What the service's own events bring about; what others tell goes by {@link FactRoutes}. */
@Configuration(proxyBeanMethods = false)
class ReportRoutes {

    @Bean
    Routes routes(CloseRound closing) {
        return Routes.of("report-service")
                .on(
                        ReportPublished.TYPE,
                        PublishedReport.class,
                        (event, envelope) ->
                                closing.on(envelope, event.report().round(), event.report().id()));
    }
}
