package vn.tiendo.report.fact;

import java.util.List;
import vn.tiendo.eventing.AggregateType;

/** The facts as a read model: all of it can be told again by the topics. */
public final class ReportFacts {

    public static final String NAME = "report-facts";
    public static final List<String> TOPICS = List.of("tiendo.plans", "tiendo.tasks");

    public static final AggregateType<TaskFact> TASKS =
            AggregateType.readModel("taskFacts", TaskFact.class);
    public static final AggregateType<PlanFact> PLANS =
            AggregateType.readModel("planFacts", PlanFact.class);

    private ReportFacts() {}
}
