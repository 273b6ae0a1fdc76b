package vn.tiendo.report.figure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The point in time of figures.
 *
 * @param from first day of the window
 * @param cutOff last day of the window; what was done later is not done yet
 * @param knownAt what was learned later does not count
 */
public record AsAt(LocalDate from, LocalDate cutOff, Instant knownAt) {

    boolean knows(Instant moment) {
        return !moment.isAfter(knownAt);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(cutOff);
    }
}
