package vn.tiendo.eventing.restore;

/** All that a service consumes, from the beginning: what it has seen changes nothing. */
public interface Rehearing {

    /**
     * Begins it.
     *
     * @throws OthersRun while other instances of the service run
     */
    void begin();

    /** Whether there is still something to be heard. */
    boolean underWay();
}
