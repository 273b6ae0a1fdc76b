package vn.tiendo.eventing;

import java.time.Instant;

/**
 * The envelope of a consumed event (CloudEvents 1.0).
 *
 * @param id the same whenever the event is sent again
 * @param source the service that owns the aggregate
 * @param subject the aggregate's id, also the record's key
 * @param sequence grows by one with each event of the aggregate, from 1
 * @param time business time of the change
 */
public record Received(
        String id, String source, String type, String subject, long sequence, Instant time) {}
