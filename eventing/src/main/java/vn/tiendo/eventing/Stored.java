package vn.tiendo.eventing;

/**
 * An aggregate as it was read or written.
 *
 * @param version moved by every write of the state
 * @param revision moved by people's commands only, so that a timer or a copied date does not make
 *     somebody's form stale; the ETag
 */
public record Stored<S>(String id, long version, long revision, S state) {}
