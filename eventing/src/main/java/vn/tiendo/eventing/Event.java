package vn.tiendo.eventing;

/**
 * Something that happened to an aggregate, told to the other services. Implementations are records
 * in the past tense that carry absolute state, so that a reader needs no call back.
 */
public interface Event {

    /** The type on the wire, with its version: {@code vn.tiendo.TaskCompleted.v1}. Never a class name. */
    String type();

    /** Whether the record has no body, so that a compacted topic forgets the key. */
    default boolean tombstone() {
        return false;
    }
}
