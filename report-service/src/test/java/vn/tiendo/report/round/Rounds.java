package vn.tiendo.report.round;

import static vn.tiendo.report.fact.Facts.ZONE;
import static vn.tiendo.report.fact.Facts.aPlan;

import java.time.Instant;
import vn.tiendo.report.period.ReportingPeriod;
import vn.tiendo.report.wiring.PeriodRulesFile;

/** Rounds of the first quarter of 2026, which closes on 14 March. */
public final class Rounds {

    public static final ReportingPeriod QI =
            PeriodRulesFile.shipped().period("AUTHORITY", "QI", 2026);
    public static final Instant OPENING = QI.opensAt(ZONE);

    private Rounds() {}

    public static Round scheduled() {
        return Round.registered(aPlan(), aPlan().leads(), QI, ZONE, OPENING.minusSeconds(1))
                .state();
    }

    public static Round open() {
        return scheduled().opened(aPlan().leads(), OPENING).state();
    }
}
