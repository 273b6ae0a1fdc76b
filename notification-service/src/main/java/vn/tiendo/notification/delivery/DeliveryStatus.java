package vn.tiendo.notification.delivery;

/** The way of an entry: PENDING → CLAIMED → SENT, or one of the ends without a mail. */
enum DeliveryStatus {
    /** Waits for its seat's next mail. */
    PENDING,
    /** Part of a mail that is fixed and on its way. */
    CLAIMED,
    /** The mail server has taken it. */
    SENT,
    /** No longer worth telling, or told by a later step of the same deadline. */
    SUPERSEDED,
    /** Nobody with an address sits there any more; the inbox keeps the notice. */
    UNADDRESSED,
    /** The mail server refused the address for good; the inbox keeps the notice. */
    REFUSED
}
