package vn.tiendo.report.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Event;
import vn.tiendo.report.fact.UnitRef;

/** A window has ended, and every unit of the round now owes its report. */
public record RoundOpened(Opened round) implements Event {

    public static final String TYPE = "vn.tiendo.RoundOpened.v1";

    static RoundOpened of(Round round) {
        var period = round.period();
        return new RoundOpened(
                new Opened(
                        round.id(),
                        round.authority(),
                        round.plan(),
                        round.planTitle(),
                        period.code(),
                        period.year(),
                        period.from(),
                        period.cutOff(),
                        period.unitDue(),
                        period.due(),
                        round.units(),
                        round.standingBody(),
                        round.interior()));
    }

    @Override
    public String type() {
        return TYPE;
    }

    public record Opened(
            String id,
            String authority,
            String plan,
            String planTitle,
            String period,
            int year,
            LocalDate from,
            LocalDate cutOff,
            LocalDate unitDue,
            LocalDate due,
            List<UnitRef> units,
            UnitRef standingBody,
            @Nullable String interior) {}
}
