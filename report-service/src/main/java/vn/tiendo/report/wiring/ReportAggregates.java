package vn.tiendo.report.wiring;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.eventing.ReadModel;
import vn.tiendo.eventing.View;
import vn.tiendo.eventing.readmodel.ReadModels;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.fact.ReportFacts;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.messaging.FactRoutes;
import vn.tiendo.report.period.PeriodRules;
import vn.tiendo.report.report.Report;
import vn.tiendo.report.round.Round;
import vn.tiendo.report.round.UnitReport;
import vn.tiendo.report.unit.UnitEnd;
import vn.tiendo.report.unit.UnitNaming;

/** What the service keeps, and the rules that come with it. */
@Configuration(proxyBeanMethods = false)
class ReportAggregates {

    @Bean
    ReadModel reportFacts() {
        return new ReadModel(
                ReportFacts.NAME,
                ReportFacts.TOPICS,
                List.of(ReportFacts.TASKS, ReportFacts.PLANS),
                FactRoutes::to);
    }

    @Bean
    View<TaskFact> taskFacts(ReadModels models) {
        return models.view(ReportFacts.TASKS);
    }

    @Bean
    View<PlanFact> planFacts(ReadModels models) {
        return models.view(ReportFacts.PLANS);
    }

    @Bean
    Aggregates<Round> rounds(Eventing eventing) {
        var rounds = eventing.aggregates(Round.AGGREGATE);
        rounds.ensureIndex("state.authority", "_id");
        return rounds;
    }

    @Bean
    Aggregates<UnitReport> unitReports(Eventing eventing) {
        var reports = eventing.aggregates(UnitReport.AGGREGATE);
        reports.ensureIndex("state.round.id", "_id");
        return reports;
    }

    @Bean
    Aggregates<UnitEnd> endsOfUnits(Eventing eventing) {
        var ends = eventing.aggregates(AggregateType.readModel("unitEnds", UnitEnd.class));
        ends.ensureIndex("state.successor.id", "_id");
        return ends;
    }

    @Bean
    Aggregates<UnitNaming> namesOfUnits(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("unitNames", UnitNaming.class));
    }

    @Bean
    Aggregates<Report> reports(Eventing eventing) {
        var reports = eventing.aggregates(Report.AGGREGATE);
        reports.ensureIndex("state.authority", "state.year", "_id");
        reports.ensureIndex("state.interior", "state.year", "_id");
        return reports;
    }

    @Bean
    PeriodRules periodRules() {
        return PeriodRulesFile.shipped();
    }
}
