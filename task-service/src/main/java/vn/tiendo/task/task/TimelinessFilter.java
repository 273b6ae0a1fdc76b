package vn.tiendo.task.task;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import vn.tiendo.task.workingday.VietnamTime;

/** {@link Timeliness#of} as the store can ask it: the same rules, for lists and counts. */
@Service
class TimelinessFilter {
    private static final String STATUS = "state.status";
    private static final String DUE = "state.deadline.effectiveDue";
    private static final String DONE_ON = "state.progress.doneOn";
    private static final String ALREADY = "state.deadline.alreadyDue";
    private static final String FIRST_WARNING = "state.reminders.steps.0.fireAt";

    private static final Bson DONE =
            and(eq(STATUS, TaskStatus.COMPLETED.name()), exists(DONE_ON), ne(DONE_ON, null));
    private static final Bson DATED = and(exists(DUE), ne(DUE, null));
    private static final Bson AFTER_ITS_DAY =
            expr(new Document("$gt", List.of("$" + DONE_ON, "$" + DUE)));

    Bson of(Timeliness timeliness, LocalDate today) {
        return switch (timeliness) {
            case NOT_DATED -> or(closedUndone(), and(open(), nor(DATED)));
            case NOT_DUE -> and(running(), gte(DUE, today.toString()), nor(warned(today)));
            case DUE_SOON -> and(running(), gte(DUE, today.toString()), warned(today));
            case OVERDUE -> and(running(), lt(DUE, today.toString()));
            case DONE_ON_TIME -> and(DONE, nor(doneLate()));
            case DONE_LATE -> and(DONE, doneLate(), ne(ALREADY, true));
            case ALREADY_DUE ->
                    or(
                            and(DONE, doneLate(), eq(ALREADY, true)),
                            and(open(), DATED, eq(ALREADY, true)));
        };
    }

    private static Bson open() {
        return in(STATUS, TaskStatus.OPEN);
    }

    /** Open, with a day that can be kept or missed. */
    private static Bson running() {
        return and(open(), DATED, ne(ALREADY, true));
    }

    private static Bson closedUndone() {
        return and(nin(STATUS, TaskStatus.OPEN), nor(DONE));
    }

    private static Bson doneLate() {
        return and(DATED, AFTER_ITS_DAY);
    }

    /** Moments are kept as texts, which stand in the order of time as these have no fractions. */
    private static Bson warned(LocalDate today) {
        var tomorrow = VietnamTime.at(today.plusDays(1), LocalTime.MIDNIGHT);
        return lt(FIRST_WARNING, tomorrow.toString());
    }
}
