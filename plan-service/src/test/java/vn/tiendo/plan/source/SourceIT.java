package vn.tiendo.plan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Ward;

class SourceIT extends RunningService {

    private static final String IMPORTS = "/api/plans/imports";

    private final Ward ward = new Ward("song-mai-source");

    @Test
    void every_task_is_found_again_in_the_text_that_is_kept_of_its_document() throws Exception {
        var draft = manager().upload(IMPORTS, "ke-hoach.txt", Ward.document()).expect(201);

        var source = source(draft.at("/id"));

        assertThat(source.at("/file/name").asString()).isEqualTo("ke-hoach.txt");
        var sum = java.security.MessageDigest.getInstance("SHA-256").digest(Ward.document());
        assertThat(source.at("/file/sha256").asString()).isEqualTo(HexFormat.of().formatHex(sum));
        for (var area : draft.json().at("/reading/areas")) {
            for (var task : area.get("tasks")) {
                var origin = task.get("origin");
                var words = words(row(source, origin)).replaceAll("\\s+", " ");
                assertThat(words).contains(task.get("activity").asString());
                var product = task.at("/deliverables/0");
                assertThat(product.at("/origin/cell").isInt()).isTrue();
                assertThat(words(cell(row(source, product.get("origin")), product.get("origin"))))
                        .contains(product.get("name").asString());
            }
        }
    }

    @Test
    void the_head_says_where_it_stands_and_where_there_is_room_for_it() {
        var draft = manager().upload(IMPORTS, "ke-hoach.txt", Ward.document()).expect(201);

        var source = source(draft.at("/id"));

        for (var field : new String[] {"number", "title"}) {
            var place = source.at("/head/" + field);
            var words =
                    place.has("paragraph")
                            ? paragraph(source, place.get("paragraph").asInt())
                            : words(cell(row(source, place), place));
            assertThat(words).containsPattern(field.equals("number") ? "KH-UBND" : "KẾ HOẠCH");
        }
    }

    @Test
    void another_try_under_the_same_key_changes_no_text() {
        var keyed = manager().with("Idempotency-Key", "source-" + UUID.randomUUID());
        var draft = keyed.upload(IMPORTS, "ke-hoach.txt", Ward.document()).expect(201);
        var longer = new String(Ward.document(), StandardCharsets.UTF_8) + "\nHết.\n";

        keyed.upload(IMPORTS, "khac.txt", longer.getBytes(StandardCharsets.UTF_8))
                .expectProblem(422, "key-reused");

        assertThat(source(draft.at("/id")).at("/file/name").asString()).isEqualTo("ke-hoach.txt");
    }

    @Test
    void a_plan_that_there_is_not_has_no_source() {
        manager().get("/api/plans/nowhere/source").expectProblem(404, "not-there");
    }

    private JsonNode source(String plan) {
        return manager().get("/api/plans/" + plan + "/source").expect(200).json();
    }

    private static JsonNode row(JsonNode source, JsonNode origin) {
        for (var block : source.get("blocks")) {
            if (block.path("table").asInt() == origin.get("table").asInt()) {
                for (var row : block.get("rows")) {
                    if (row.get("row").asInt() == origin.get("row").asInt()) {
                        return row;
                    }
                }
            }
        }
        throw new AssertionError("no row at " + origin);
    }

    private static JsonNode cell(JsonNode row, JsonNode origin) {
        int wanted = origin.get("cell").asInt();
        for (var cell : row.get("cells")) {
            int first = cell.get("cell").asInt();
            if (wanted >= first && wanted < first + cell.get("span").asInt()) {
                return cell;
            }
        }
        throw new AssertionError("no cell at " + origin);
    }

    private static String paragraph(JsonNode source, int number) {
        for (var block : source.get("blocks")) {
            if (block.path("paragraph").asInt() == number) {
                return block.get("text").asString();
            }
        }
        throw new AssertionError("no paragraph " + number);
    }

    private static String words(JsonNode of) {
        var words = new StringBuilder();
        of.findValues("lines")
                .forEach(lines -> lines.forEach(line -> words.append(line.asString()).append(' ')));
        return words.toString();
    }

    private ServiceApi manager() {
        return as(in(ward.id(), Role.PLAN_MANAGER));
    }
}
