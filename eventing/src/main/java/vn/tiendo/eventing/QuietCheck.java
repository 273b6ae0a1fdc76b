package vn.tiendo.eventing;

/** Work of a service that is still under way, beside outboxes, timers and unread records. */
public interface QuietCheck {

    String name();

    long outstanding();
}
