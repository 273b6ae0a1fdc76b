package vn.tiendo.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as reports print it: two places, half up, decimal comma (58,97). */
public final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** A part out of all, in percent without the sign; a dash where there is nothing to divide by. */
    public static String of(int part, int all) {
        if (all == 0) {
            return "—";
        }
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
