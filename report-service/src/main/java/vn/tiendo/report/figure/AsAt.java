package vn.tiendo.report.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tiendo.report.fact.TaskFact;

/**
 * The point in time of figures.
 *
 * @param from first day of the window
 * @param cutOff last day of the window; what was done later is not done yet
 * @param knownAt what was learned later does not count
 */
public record AsAt(LocalDate from, LocalDate cutOff, Instant knownAt) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The task as it stood when the window ended, with those who answered for it then. */
    TaskFact of(TaskFact task) {
        return task.standingAt(moment()).asHeldBy(cutOff, knownAt);
    }

    /** The last moment that counts for what became of a task: the window's, or that of knowledge. */
    Instant moment() {
        var end = cutOff.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1);
        return knownAt.isBefore(end) ? knownAt : end;
    }

    boolean knows(Instant moment) {
        return !moment.isAfter(knownAt);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(cutOff);
    }
}
