package vn.tiendo.plan.source.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.source.PlanSource;
import vn.tiendo.plan.source.Sources;

/** Where the texts of documents are kept. */
@Configuration(proxyBeanMethods = false)
class SourceWiring {

    @Bean
    Sources sources(Aggregates<PlanSource> stored) {
        return new Sources(stored);
    }
}
