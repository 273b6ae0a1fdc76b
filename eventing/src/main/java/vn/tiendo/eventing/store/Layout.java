package vn.tiendo.eventing.store;

/** The fields of an aggregate's document. Only {@code state} is the service's own. */
public final class Layout {

    public static final String ID = "_id";
    public static final String STATE = "state";
    public static final String VERSION = "version";
    public static final String REVISION = "revision";

    /** The sequence of the newest event. */
    public static final String SEQ = "seq";

    /** Events that the broker has not acknowledged yet, oldest first. */
    public static final String OUTBOX = "outbox";

    /** Since when the outbox is not empty; absent where it is, so that the index stays small. */
    public static final String PENDING_SINCE = "pendingSince";

    public static final String TIMERS = "timers";
    public static final String NEXT_TIMER_AT = "nextTimerAt";

    /** Last sequence seen of each aggregate that feeds this one. */
    public static final String SEEN = "seen";

    /** First answers to keyed commands, for 30 days. */
    public static final String ANSWERS = "answers";

    /** The last writes, by which a write with an unknown outcome is recognised. */
    public static final String WRITES = "writes";

    /** The share of the collection that one instance works on. */
    public static final String SLICE = "slice";

    /** The newest lease under which events were taken out. */
    public static final String FENCE = "fence";

    public static final int SLICES = 16;

    private Layout() {}

    public static int sliceOf(String id) {
        return Math.floorMod(id.hashCode(), SLICES);
    }
}
