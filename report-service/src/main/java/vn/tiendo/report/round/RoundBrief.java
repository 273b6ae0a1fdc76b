package vn.tiendo.report.round;

import java.time.LocalDate;
import vn.tiendo.report.fact.UnitRef;

/**
 * A round as the events of its unit reports name it.
 *
 * @param due last day for the consolidated report
 */
public record RoundBrief(
        String id,
        String authority,
        String plan,
        String planTitle,
        String period,
        int year,
        LocalDate due,
        UnitRef standingBody) {

    static RoundBrief of(Round round) {
        return new RoundBrief(
                round.id(),
                round.authority(),
                round.plan(),
                round.planTitle(),
                round.period().code(),
                round.period().year(),
                round.period().due(),
                round.standingBody());
    }
}
