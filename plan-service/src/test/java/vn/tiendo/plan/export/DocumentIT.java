package vn.tiendo.plan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Ward;

class DocumentIT extends RunningService {

    private static final String IMPORTS = "/api/plans/imports";

    @Test
    void a_plan_is_fetched_as_a_document_and_comes_back_the_same() {
        var manager = as(in("song-mai-document", Role.PLAN_MANAGER));
        var plan = manager.upload(IMPORTS, "a.txt", Ward.document()).expect(201).at("/id");
        var document = "/api/plans/" + plan + "/document";

        var word = manager.get(document).expect(200);
        var sheet = manager.get(document + "?format=xlsx").expect(200);
        manager.get(document + "?format=pdf").expectProblem(400, "malformed");

        assertThat(word.header("Content-Type")).endsWith("wordprocessingml.document");
        assertThat(word.header("Content-Disposition")).contains("ke-hoach-cchc-2026.docx");
        assertThat(sheet.header("Content-Type")).endsWith("spreadsheetml.sheet");
        for (var file : new byte[][] {word.bytes(), sheet.bytes()}) {
            var again = manager.upload(IMPORTS, "lai", file).expect(201).at("/id");
            var compared =
                    manager.get("/api/plans/" + again + "/comparison?with=" + plan).expect(200);
            assertThat(compared.json().get("tasks").size()).isEqualTo(3);
            assertThat(compared.json().get("tasks"))
                    .allMatch(
                            pair ->
                                    !pair.get("changed").asBoolean()
                                            && pair.get("likeness").asDouble() > 0.99);
        }
    }
}
