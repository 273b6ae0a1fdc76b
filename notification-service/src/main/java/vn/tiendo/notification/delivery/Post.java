package vn.tiendo.notification.delivery;

/** The way out: hands one mail to a mail server. */
interface Post {

    Outcome send(Batch batch);

    /** What is known of a mail after it was handed over. */
    enum Outcome {
        /** The server has taken responsibility for it. */
        ACCEPTED,
        /** No server was reached: nothing was sent, and nothing else can be. */
        UNREACHABLE,
        /** The server said no for now: this mail was not sent. */
        DEFERRED,
        /** The server said that it will never take a mail for this address. */
        REFUSED,
        /** The connection broke before the server's answer: sent or not, nobody knows. */
        UNKNOWN
    }
}
