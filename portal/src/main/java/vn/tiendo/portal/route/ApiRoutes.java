package vn.tiendo.portal.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which service answers which path. The bearer token is passed on; cookies are not. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    /** How a plan's task is carried out below is known where tasks are. */
    private static final RequestPredicate BELOW =
            RequestPredicates.path("/api/plans/{plan}/tasks/{task}/below");

    @Bean
    RouterFunction<ServerResponse> plansRoute(ServiceAddresses services, ServiceOutage outage) {
        var plans =
                below("plans", "units", "reorganisations", "seats", "calendars")
                        .and(BELOW.negate());
        return to("plan-service", services.plans(), outage, plans);
    }

    @Bean
    RouterFunction<ServerResponse> tasksRoute(ServiceAddresses services, ServiceOutage outage) {
        return to(
                "task-service", services.tasks(), outage, below("tasks", "assignments").or(BELOW));
    }

    @Bean
    RouterFunction<ServerResponse> reportsRoute(ServiceAddresses services, ServiceOutage outage) {
        return to("report-service", services.reports(), outage, below("rounds", "reports"));
    }

    @Bean
    RouterFunction<ServerResponse> inboxRoute(ServiceAddresses services, ServiceOutage outage) {
        return to("notification-service", services.notifications(), outage, below("inbox"));
    }

    private static RouterFunction<ServerResponse> to(
            String service, URI address, ServiceOutage outage, RequestPredicate paths) {
        return route(service)
                .route(paths, http())
                .before(uri(address))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(outage)
                .build();
    }

    private static RequestPredicate below(String... collections) {
        return java.util.Arrays.stream(collections)
                .map(name -> RequestPredicates.path("/api/" + name + "/**"))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
