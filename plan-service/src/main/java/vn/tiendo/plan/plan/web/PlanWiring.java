package vn.tiendo.plan.plan.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.importing.PlanReader;
import vn.tiendo.plan.plan.CopyPlan;
import vn.tiendo.plan.plan.CorrectPlan;
import vn.tiendo.plan.plan.DiscardDraft;
import vn.tiendo.plan.plan.DocumentDrafts;
import vn.tiendo.plan.plan.ImportPlan;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.publication.HeldDrafts;
import vn.tiendo.plan.publication.PlanNumber;
import vn.tiendo.plan.publication.PlanVersion;
import vn.tiendo.plan.publication.PlanVersions;
import vn.tiendo.plan.publication.PublishPlan;
import vn.tiendo.plan.source.Sources;
import vn.tiendo.plan.store.PlanList;
import vn.tiendo.plan.unit.UnitDirectories;

/** The use cases of plans, put together. */
@Configuration(proxyBeanMethods = false)
class PlanWiring {

    @Bean
    PlanReader planReader() {
        return new PlanReader();
    }

    @Bean
    UploadedPlan uploadedPlan(PlanReader reader) {
        return new UploadedPlan(reader);
    }

    @Bean
    Actors actors(Clock clock) {
        return new Actors(clock);
    }

    @Bean
    PlanSight planSight(Aggregates<Plan> plans) {
        return new PlanSight(plans);
    }

    @Bean
    DocumentDrafts documentDrafts(Aggregates<Plan> plans, Sources sources) {
        return new DocumentDrafts(plans, sources);
    }

    @Bean
    ImportPlan importPlan(DocumentDrafts drafts) {
        return new ImportPlan(drafts);
    }

    @Bean
    CorrectPlan correctPlan(Aggregates<Plan> plans, UnitDirectories directories) {
        return new CorrectPlan(plans, directories);
    }

    @Bean
    PublishPlan publishPlan(
            Aggregates<Plan> plans,
            Aggregates<PlanNumber> numbers,
            PlanVersions versions,
            UnitDirectories directories,
            JsonMapper json) {
        return new PublishPlan(
                plans,
                numbers,
                versions,
                directories,
                event -> json.writeValueAsBytes(event).length);
    }

    @Bean
    PlanVersions planVersions(Aggregates<PlanVersion> versions) {
        return new PlanVersions(versions);
    }

    @Bean
    DiscardDraft discardDraft(Aggregates<Plan> plans, PlanVersions versions) {
        return new DiscardDraft(plans, new HeldDrafts(plans, versions)::held);
    }

    @Bean
    CopyPlan copyPlan(Aggregates<Plan> plans) {
        return new CopyPlan(plans);
    }

    @Bean
    PlanList planList(Aggregates<Plan> plans) {
        return new PlanList(plans);
    }

    @Bean
    PlanViews planViews(UnitDirectories directories) {
        return new PlanViews(directories);
    }
}
