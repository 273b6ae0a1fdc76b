package vn.tiendo.notification.inbox;

import vn.tiendo.defaults.problem.Refusal;

/** An inbox belongs to who sits on its seat. */
final class NotYourInbox extends Refusal {

    private static final long serialVersionUID = 1L;

    NotYourInbox() {
        super(Kind.FORBIDDEN, "not-your-inbox");
    }
}
