package vn.tiendo.plan.plan.web;

import java.util.Locale;
import java.util.function.Supplier;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.importing.PlanReader;
import vn.tiendo.plan.plan.DocumentDrafts.Upload;

/** Reads plans that were sent as files, and says in the caller's language why one is not read. */
public final class UploadedPlan {

    private final PlanReader reader;

    UploadedPlan(PlanReader reader) {
        this.reader = reader;
    }

    public Upload read(UploadedDocument document, Locale language) {
        return told(
                language,
                () ->
                        new Upload(
                                document.file(), reader.open(document.content(), document.name())));
    }

    /** Keeps what was read; its text may be more than is kept. */
    public <T> T told(Locale language, Supplier<T> what) {
        try {
            return what.get();
        } catch (DocumentRefused refused) {
            throw new DocumentNotRead(refused, language);
        }
    }
}
