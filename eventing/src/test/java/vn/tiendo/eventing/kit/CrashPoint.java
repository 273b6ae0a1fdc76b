package vn.tiendo.eventing.kit;

import com.mongodb.event.CommandEvent;
import org.bson.BsonDocument;

/** A point in the work at which a process may die. */
public enum CrashPoint {
    /** The change is stored and its caller knows nothing yet. */
    AFTER_COMMIT,
    /** An event is about to go to the broker. */
    BEFORE_SEND,
    /** The broker has acknowledged an event, and nothing more was done. */
    AFTER_SEND,
    /** What was sent is about to be taken out of the outbox. */
    BEFORE_PULL,
    /** One part of a fan-out is written, the next is not. */
    MID_FAN_OUT,
    /** The effect of a record is written, its offset is not committed. */
    AFTER_EFFECT,
    /** A bulk of due timers is about to be written. */
    BEFORE_TIMERS,
    /** A bulk of due timers is written, and nobody was woken. */
    AFTER_TIMERS;

    /** Whether the store is asked, just before the command leaves, to do what this point waits for. */
    boolean isBefore(CommandEvent event, BsonDocument command) {
        return switch (this) {
            case BEFORE_PULL -> updates(event, command, "counters", "$pull");
            case BEFORE_TIMERS -> updates(event, command, "counters", "\"type\": \"" + RUNG);
            case MID_FAN_OUT -> inserts(event, command, "spread");
            default -> false;
        };
    }

    /** Whether what the store just did is what this point waits for. */
    boolean isAfter(CommandEvent event, BsonDocument command) {
        return switch (this) {
            case AFTER_COMMIT -> updates(event, command, "counters", "\"type\": \"" + COUNTED);
            case AFTER_TIMERS -> updates(event, command, "counters", "\"type\": \"" + RUNG);
            case AFTER_EFFECT -> updates(event, command, "sums", "\"seen\"");
            default -> false;
        };
    }

    private static final String COUNTED = Counter.Counted.TYPE;
    private static final String RUNG = Counter.Rung.TYPE;

    private static boolean updates(
            CommandEvent event, BsonDocument command, String collection, String words) {
        return event.getCommandName().equals("update")
                && command.getString("update").getValue().equals(collection)
                && command.toJson().contains(words);
    }

    private static boolean inserts(CommandEvent event, BsonDocument command, String collection) {
        return event.getCommandName().equals("insert")
                && command.getString("insert").getValue().equals(collection);
    }
}
