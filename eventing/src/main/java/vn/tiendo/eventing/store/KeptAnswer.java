package vn.tiendo.eventing.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Answer;

/**
 * The first answer to a keyed command.
 *
 * @param body null where it was too large to keep: a retry is then known for one, and answered with
 *     the first status and what is there now
 * @param revision the one that the command made
 */
record KeptAnswer(
        String command,
        String fingerprint,
        int status,
        @Nullable String body,
        long revision,
        Instant at) {

    static final Duration KEPT = Duration.ofDays(30);

    private static final int LARGEST_BODY = 8_000;
    private static final int ALL_BODIES = 256_000;
    private static final int MOST = 1_000;

    static KeptAnswer of(
            String command, String fingerprint, Answer answer, long revision, Instant at) {
        var body = size(answer.body()) > LARGEST_BODY ? null : answer.body();
        return new KeptAnswer(command, fingerprint, answer.status(), body, revision, at);
    }

    /** What a document keeps: nothing expired, and never so much that it could not be written. */
    static List<KeptAnswer> kept(List<KeptAnswer> before, KeptAnswer newest) {
        var kept = new ArrayList<KeptAnswer>();
        var bytes = 0;
        kept.add(newest);
        for (var at = before.size() - 1; at >= 0 && kept.size() < MOST; at--) {
            var one = before.get(at);
            if (one.at.plus(KEPT).isBefore(newest.at)) {
                break;
            }
            bytes += one.body == null ? 0 : size(one.body);
            kept.add(0, bytes > ALL_BODIES ? one.withoutBody() : one);
        }
        return kept;
    }

    private KeptAnswer withoutBody() {
        return new KeptAnswer(command, fingerprint, status, null, revision, at);
    }

    private static int size(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    Document toDocument() {
        var document =
                new Document("command", command)
                        .append("fingerprint", fingerprint)
                        .append("status", status)
                        .append("revision", revision)
                        .append("at", Date.from(at));
        return body == null ? document : document.append("body", body);
    }

    static KeptAnswer from(Document document) {
        return new KeptAnswer(
                document.getString("command"),
                document.getString("fingerprint"),
                document.getInteger("status"),
                document.getString("body"),
                document.get("revision", Number.class).longValue(),
                document.getDate("at").toInstant());
    }
}
