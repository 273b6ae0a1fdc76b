package vn.tiendo.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell, the same for all who are told.
 *
 * @param key names it for ever: the ledger knows by it what was sent already
 * @param matter none where nothing can end it
 * @param due the day by which something is expected, none where nothing is
 * @param planned when it should have been told
 * @param raised when it was raised; business time, as the event says
 * @param late raised after an outage, and so folded into the latest step
 * @param subject one line, Vietnamese, without a mark of lateness
 * @param body plain text, Vietnamese, lines ended by "\n"
 */
public record Notice(
        String key,
        NoticeKind kind,
        String authority,
        @Nullable Matter matter,
        @Nullable LocalDate due,
        Instant planned,
        Instant raised,
        boolean late,
        String subject,
        String body) {

    public Notice {
        // A line break in a subject would end the mail's header.
        subject = subject.strip().replaceAll("\\s+", " ");
    }

    /**
     * Of what has just happened to a task: told at once, so never late.
     *
     * @param occasion which time of this kind it is, so that each is told once
     */
    static Notice at(
            Instant moment,
            NoticeKind kind,
            TaskFacts task,
            long occasion,
            String subject,
            List<String> lines) {
        return new Notice(
                task.id() + ":" + occasion + ":" + kind,
                kind,
                task.authority(),
                task.matter(),
                task.due(),
                moment,
                moment,
                false,
                subject + ": " + task.title(),
                String.join("\n", lines));
    }
}
