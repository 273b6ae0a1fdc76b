package vn.tiendo.notification.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The little that this service remembers of each matter: enough to know that a notice of it is no
 * longer wanted.
 *
 * @param status a task's, in task-service's words; {@link #COMPLETED} for a unit's report that was
 *     submitted
 * @param sequence of the event that told it
 * @param handedIn percent of the progress that waits for review; none where nothing waits
 * @param plan the task's; none where the event named none
 * @param decision what the standing body has to decide on; none where nothing waits for it
 * @param laterDay what the lead asks for; none where nothing was asked, or it is decided
 */
public record MatterState(
        String status,
        @Nullable LocalDate effectiveDue,
        long sequence,
        @Nullable Integer handedIn,
        @Nullable String plan,
        @Nullable Decision decision,
        @Nullable LaterDay laterDay) {

    public static final String COMPLETED = "COMPLETED";

    /** Of a task whose plan is over, however the task itself stands. */
    private static final String PLAN_CLOSED = "PLAN_CLOSED";

    /**
     * @param version of the plan that wants something of the task
     * @param since sequence of the first event that told so
     */
    public record Decision(int version, long since) {}

    /**
     * @param until the later last day that is asked for
     * @param since sequence of the first event that told so
     */
    public record LaterDay(LocalDate until, long since) {}

    public MatterState(String status, @Nullable LocalDate effectiveDue, long sequence) {
        this(status, effectiveDue, sequence, null, null, null, null);
    }

    /** The same, where progress was handed in. */
    public MatterState handedIn(@Nullable Integer percent) {
        return new MatterState(status, effectiveDue, sequence, percent, plan, decision, laterDay);
    }

    /** The same, where the lead may wait for a later day. */
    public MatterState asking(@Nullable LocalDate until) {
        var asked = until == null ? null : new LaterDay(until, sequence);
        return new MatterState(status, effectiveDue, sequence, handedIn, plan, decision, asked);
    }

    /** The same of a task of a plan, of which an amendment may want something. */
    public MatterState ofPlan(@Nullable String id, @Nullable Integer amendment) {
        var waits = amendment == null ? null : new Decision(amendment, sequence);
        return new MatterState(status, effectiveDue, sequence, handedIn, id, waits, laterDay);
    }

    MatterState withItsPlanClosed() {
        return new MatterState(
                PLAN_CLOSED, effectiveDue, sequence, handedIn, plan, decision, laterDay);
    }

    /**
     * The same of a later event, which need not say again what waits: it is remembered while it
     * waits.
     */
    MatterState later(MatterState next) {
        var waiting = next.handedIn == null && next.waitsForReview() ? handedIn : next.handedIn;
        var sameDecision =
                decision != null
                        && next.decision != null
                        && decision.version == next.decision.version;
        var sameDay =
                laterDay != null
                        && next.laterDay != null
                        && laterDay.until.equals(next.laterDay.until);
        return new MatterState(
                next.status,
                next.effectiveDue,
                next.sequence,
                waiting,
                next.plan,
                sameDecision ? decision : next.decision,
                sameDay ? laterDay : next.laterDay);
    }

    /** All that was asked for is handed in, so that it is the reviewer's turn and nobody else's. */
    public boolean isHandedInWhole() {
        return waitsForReview() && (handedIn == null || handedIn >= 100);
    }

    /** Whether it is the lead's turn: it is not over, and nothing waits for the reviewer. */
    public boolean asksTheLead() {
        return !isOver() && !waitsForReview();
    }

    boolean isOver() {
        return switch (status) {
            case COMPLETED, "CANCELLED", "NOT_ARISING", PLAN_CLOSED -> true;
            default -> false;
        };
    }

    boolean isOfAClosedPlan() {
        return status.equals(PLAN_CLOSED);
    }

    boolean waitsForReview() {
        return status.equals("SUBMITTED");
    }

    /** Whether the later day that an event told of is still asked for, and no other since. */
    boolean waitsForLaterDayOf(long event) {
        return laterDay != null && laterDay.since <= event;
    }

    /** Whether the standing body still has to decide on what an event told. */
    boolean waitsForDecisionOf(long event) {
        return decision != null && decision.since <= event;
    }
}
