package vn.tiendo.defaults.web;

import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/** HTTP answers of single resources, with their revision as {@code ETag}. */
public final class Answers {

    /** On an answer that repeats the first one, since the command had been carried out before. */
    public static final String REPLAYED = "Idempotent-Replayed";

    private Answers() {}

    /** What a command is to be answered, now and on every retry. */
    public static Answer created(Object body) {
        return of(201, body);
    }

    /** What a command is to be answered, now and on every retry. */
    public static Answer ok(Object body) {
        return of(200, body);
    }

    public static Answer of(int status, Object body) {
        return new Answer(status, Json.write(body));
    }

    /** A resource that was read. */
    public static <S> ResponseEntity<Object> show(Stored<S> stored, Object body) {
        return ResponseEntity.ok().eTag(etag(stored)).body(body);
    }

    /**
     * A command that was carried out; a retry hears the first answer again.
     *
     * @param answer the same that the command was given, for commands without a key keep none
     */
    public static <S> ResponseEntity<Object> of(
            Committed<S> done, Function<Stored<S>, Answer> answer) {
        var kept = done.answer();
        return of(done, kept == null ? answer.apply(done.stored()) : kept);
    }

    private static ResponseEntity<Object> of(Committed<?> done, Answer answer) {
        var response = ResponseEntity.status(answer.status()).eTag(etag(done.stored()));
        if (done.repeated()) {
            response.header(REPLAYED, "true");
        }
        return response.contentType(MediaType.APPLICATION_JSON).body(answer.body());
    }

    private static String etag(Stored<?> stored) {
        return "\"" + stored.revision() + "\"";
    }
}
