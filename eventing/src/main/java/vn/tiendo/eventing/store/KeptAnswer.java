package vn.tiendo.eventing.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import vn.tiendo.eventing.Answer;

/** The first answer to a keyed command. */
record KeptAnswer(String command, String fingerprint, Answer answer, Instant at) {

    static final Duration KEPT = Duration.ofDays(30);

    boolean expired(Instant now) {
        return at.plus(KEPT).isBefore(now);
    }

    Document toDocument() {
        return new Document("command", command)
                .append("fingerprint", fingerprint)
                .append("status", answer.status())
                .append("body", answer.body())
                .append("at", Date.from(at));
    }

    static KeptAnswer from(Document document) {
        return new KeptAnswer(
                document.getString("command"),
                document.getString("fingerprint"),
                new Answer(document.getInteger("status"), document.getString("body")),
                document.getDate("at").toInstant());
    }
}
