package vn.tiendo.eventing.restore;

/** All that a service consumes, from the beginning: what it has seen changes nothing. */
public interface Rehearing {

    /**
     * Begins it.
     *
     * @throws vn.tiendo.eventing.group.OthersRun while other instances of the service run
     */
    void begin();

    /** Whether something that was there when it began is still to be heard. */
    boolean underWay();
}
