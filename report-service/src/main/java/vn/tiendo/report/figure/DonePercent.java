package vn.tiendo.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as reports print it: two places, half up, decimal comma (58,97). */
final class DonePercent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DonePercent() {}

    /** Done out of all, in percent without the sign; a dash where there is nothing to divide by. */
    static String of(int done, int all) {
        if (all == 0) {
            return "—";
        }
        return BigDecimal.valueOf(done)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
