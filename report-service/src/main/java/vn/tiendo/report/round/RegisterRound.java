package vn.tiendo.report.round;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.period.PeriodRules;
import vn.tiendo.report.unit.ExpectedUnits;

/** Registers the round of a plan for a period. */
@Component
public class RegisterRound {

    private final Aggregates<Round> rounds;
    private final PeriodRules rules;
    private final ExpectedUnits expected;
    private final Clock clock;

    RegisterRound(
            Aggregates<Round> rounds, PeriodRules rules, ExpectedUnits expected, Clock clock) {
        this.rounds = rounds;
        this.rules = rules;
        this.expected = expected;
        this.clock = clock;
    }

    /**
     * @param level of the rules to follow
     * @throws YearNotOfPlan where the plan is of another year
     */
    public Committed<Round> of(
            PlanFact plan,
            String level,
            String period,
            int year,
            Command command,
            Function<Stored<Round>, Answer> answer) {
        return rounds.create(
                Round.id(plan.id(), period, year),
                command,
                () -> registered(plan, level, period, year),
                answer);
    }

    private Change<Round> registered(PlanFact plan, String level, String period, int year) {
        if (year != plan.year()) {
            throw new YearNotOfPlan(year, plan.year());
        }
        var dates = rules.period(level, period, year);
        return Round.registered(
                plan,
                expected.of(plan.leads(), dates.cutOff(), clock.instant()),
                dates,
                clock.getZone(),
                clock.instant());
    }
}
