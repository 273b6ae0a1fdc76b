package vn.tiendo.eventing.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import vn.tiendo.eventing.Received;

/** Reads the CloudEvents attributes of a record. */
final class Envelope {

    private Envelope() {}

    static Received of(IncomingRecord record) {
        try {
            return new Received(
                    required(record, "ce_id"),
                    required(record, "ce_source"),
                    required(record, "ce_type"),
                    required(record, "ce_subject"),
                    Long.parseLong(required(record, "ce_sequence")),
                    Instant.parse(required(record, "ce_time")));
        } catch (NumberFormatException | DateTimeException e) {
            throw new PoisonRecord("unreadable attribute: " + e.getMessage());
        }
    }

    private static String required(IncomingRecord record, String name) {
        var value = record.header(name);
        if (value == null || value.isBlank()) {
            throw new PoisonRecord("no header " + name);
        }
        return value;
    }
}
