package vn.tiendo.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.problem.Problem.WrongField;
import vn.tiendo.portal.page.Dates;

/**
 * Progress as it was typed: all texts, so that nothing typed is ever lost.
 *
 * @param key makes a second click harmless
 * @param revision of the task that the person was looking at
 */
record ProgressForm(
        String key,
        long revision,
        @Nullable String percent,
        @Nullable String text,
        @Nullable String doneOn,
        @Nullable String evidenceNumber,
        @Nullable String evidenceIssuedOn,
        @Nullable String evidenceTitle,
        @Nullable String evidenceUrl,
        @Nullable String obstacles,
        @Nullable String proposals) {

    static ProgressForm empty(long revision) {
        var key = UUID.randomUUID().toString();
        return new ProgressForm(
                key, revision, null, null, null, null, null, null, null, null, null);
    }

    /** The same words, for the task as it is now. */
    ProgressForm at(long newRevision) {
        return new ProgressForm(
                key,
                newRevision,
                percent,
                text,
                doneOn,
                evidenceNumber,
                evidenceIssuedOn,
                evidenceTitle,
                evidenceUrl,
                obstacles,
                proposals);
    }

    Tasks.Command command() {
        return new Tasks.Command(key, revision);
    }

    /** Whether it claims whole work and names nothing that proves it, of which it is told when sent. */
    boolean wholeWithoutEvidence() {
        return said(percent).equals("100") && evidence().isEmpty();
    }

    /** What can't even be sent. The rules of the field are the service's to judge. */
    List<WrongField> wrongFields() {
        var wrong = new ArrayList<WrongField>();
        if (!said(percent).matches("\\d{1,3}") || Integer.parseInt(said(percent)) > 100) {
            wrong.add(new WrongField("percent", "phải là số nguyên từ 0 đến 100"));
        }
        if (said(text).isEmpty()) {
            wrong.add(new WrongField("text", "không được để trống"));
        }
        requireDate(doneOn, "doneOn", wrong);
        requireDate(evidenceIssuedOn, "evidenceIssuedOn", wrong);
        return wrong;
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("percent", Integer.parseInt(said(percent)));
        body.put("text", said(text));
        putIfSaid(body, "doneOn", iso(doneOn));
        putIfSaid(body, "obstacles", obstacles);
        putIfSaid(body, "proposals", proposals);
        body.put("evidence", evidence());
        return body;
    }

    private List<Map<String, Object>> evidence() {
        var evidence = new ArrayList<Map<String, Object>>();
        var document = new LinkedHashMap<String, Object>();
        putIfSaid(document, "number", evidenceNumber);
        putIfSaid(document, "issuedOn", iso(evidenceIssuedOn));
        if (!document.isEmpty()) {
            putIfSaid(document, "title", evidenceTitle);
            document.put("kind", "DOCUMENT");
            evidence.add(document);
        }
        if (!said(evidenceUrl).isEmpty()) {
            var link = new LinkedHashMap<String, Object>();
            link.put("kind", "LINK");
            putIfSaid(link, "url", evidenceUrl);
            putIfSaid(link, "title", evidenceTitle);
            evidence.add(link);
        }
        return evidence;
    }

    private static void requireDate(@Nullable String date, String field, List<WrongField> wrong) {
        if (!said(date).isEmpty() && Dates.typed(said(date)).isEmpty()) {
            wrong.add(new WrongField(field, "không phải là ngày; viết ngày/tháng/năm"));
        }
    }

    private static @Nullable String iso(@Nullable String date) {
        return Dates.typed(said(date)).map(LocalDate::toString).orElse(null);
    }

    private static void putIfSaid(Map<String, Object> body, String field, @Nullable String said) {
        if (!said(said).isEmpty()) {
            body.put(field, said(said));
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
