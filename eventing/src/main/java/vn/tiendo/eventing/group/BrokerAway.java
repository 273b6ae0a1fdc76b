package vn.tiendo.eventing.group;

/** The broker does not answer, or not what it was asked. */
public final class BrokerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokerAway(Throwable cause) {
        super("the broker does not answer: " + cause, cause);
    }
}
