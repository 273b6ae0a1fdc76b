package vn.tiendo.plan.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Routes;
import vn.tiendo.plan.closing.OpenTasks;
import vn.tiendo.plan.closing.TaskTold;

/** Which event of others goes where. */
@Configuration(proxyBeanMethods = false)
class PlanRoutes {

    @Bean
    Routes routes(OpenTasks openTasks) {
        var routes = Routes.of("plan-service");
        TaskTold.TYPES.forEach(type -> routes.on(type, TaskTold.class, openTasks::keep));
        return routes;
    }
}
