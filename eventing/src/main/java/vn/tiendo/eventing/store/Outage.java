package vn.tiendo.eventing.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Tells a store that is away, or a write whose outcome is unknown, from a write that is wrong. */
public final class Outage {

    private static final int DUPLICATE = 11000;

    private Outage() {}

    /** Whether the same call may go through later, as it is. */
    public static boolean isOne(Throwable error) {
        if (error instanceof MongoBulkWriteException bulk) {
            return bulk.getWriteConcernError() != null
                    && bulk.getWriteErrors().stream().allMatch(one -> one.getCode() == DUPLICATE);
        }
        return error instanceof MongoSocketException
                || error instanceof MongoTimeoutException
                || error instanceof MongoNotPrimaryException
                || error instanceof MongoNodeIsRecoveringException
                || error instanceof MongoWriteConcernException
                || error instanceof MongoInterruptedException
                || error instanceof MongoClientException
                || (error instanceof MongoException mongo
                        && (mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                                || mongo.hasErrorLabel("RetryableWriteError")));
    }

    static boolean isDuplicateKey(MongoException error) {
        return error.getCode() == DUPLICATE;
    }

    /** Waits before the next try: 20 ms, doubled each time up to a second. */
    static void backOff(int attempt) {
        var wait = Duration.ofMillis(Math.min(1000, 20L << Math.min(attempt, 6)));
        LockSupport.parkNanos(wait.toNanos());
    }
}
