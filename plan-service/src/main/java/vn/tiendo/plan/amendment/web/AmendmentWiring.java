package vn.tiendo.plan.amendment.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.amendment.BeginAmendment;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.source.Sources;

/** The use case of amendments, put together. */
@Configuration(proxyBeanMethods = false)
class AmendmentWiring {

    @Bean
    BeginAmendment beginAmendment(Aggregates<Plan> plans, Sources sources) {
        return new BeginAmendment(plans, sources);
    }
}
