package vn.tiendo.plan.amendment.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.amendment.BeginAmendment;
import vn.tiendo.plan.plan.DocumentDrafts;
import vn.tiendo.plan.plan.Plan;

/** The use case of amendments, put together. */
@Configuration(proxyBeanMethods = false)
class AmendmentWiring {

    @Bean
    BeginAmendment beginAmendment(Aggregates<Plan> plans, DocumentDrafts drafts) {
        return new BeginAmendment(plans, drafts);
    }
}
