package vn.tiendo.notification.notice;

import vn.tiendo.eventing.Received;

/** A way on which notices reach people. */
public interface Channel {

    /** Passes a notice on. Hearing it again has no further effect, also after half of it was done. */
    void pass(AddressedNotice notice, Received received);

    /** Takes back from seats what they were asked about a task before the event, where it can. */
    void withdraw(Withdrawal withdrawal, Received received);
}
