package vn.tiendo.eventing.restore;

import java.time.Instant;

/** An event as its topic has it: two with one sequence and different times are of two histories. */
record Told(long sequence, Instant time) {

    static Told later(Told one, Told other) {
        return one.sequence >= other.sequence ? one : other;
    }
}
