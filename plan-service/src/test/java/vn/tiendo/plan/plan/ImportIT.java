package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Ward;

class ImportIT extends RunningService {

    private static final String IMPORTS = "/api/plans/imports";
    private static final byte[] TEXT =
            "Ngày xưa có một dòng sông.".getBytes(StandardCharsets.UTF_8);

    private static int wards;

    private final Ward ward = new Ward("song-mai-import-" + ++wards);

    @Test
    void a_document_becomes_a_draft_that_says_what_is_missing() {
        var draft = manager().upload(IMPORTS, "ke-hoach.txt", Ward.document()).expect(201);

        assertThat(draft.at("/status")).isEqualTo("DRAFT");
        assertThat(draft.at("/source")).isEqualTo("ke-hoach.txt");
        assertThat(draft.json().at("/reading/plan/year").asInt()).isEqualTo(2026);
        assertThat(draft.at("/reading/areas/0/tasks/1/lead/1")).isEqualTo("Văn phòng phường");
        assertThat(draft.at("/reading/areas/0/tasks/1/deliverables/0/deadline/occurrences/3/due"))
                .isEqualTo("2026-12-31");
        assertThat(draft.text()).contains("NUMBER_BLANK", "ISSUE_DATE_BLANK");
        assertThat(draft.etag()).isEqualTo(stored(draft.at("/id")).etag());
    }

    @Test
    void names_are_looked_up_in_the_directory_of_the_moment() {
        var draft = manager().upload(IMPORTS, "ke-hoach.txt", Ward.document()).expect(201);
        assertThat(draft.at("/unitNames/0/name")).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(draft.json().at("/unitNames/0/unit").isMissingNode()).isTrue();
        assertThat(draft.at("/unitNames/2/name")).isEqualTo("Các phòng, đơn vị");
        assertThat(draft.json().at("/unitNames/2/group").asBoolean()).isTrue();

        ward.register(admin());

        var later = stored(draft.at("/id"));
        assertThat(later.at("/unitNames/0/unit")).isEqualTo(ward.id() + "-vhxh");
        assertThat(later.at("/unitNames/1/role/0")).isEqualTo("LEAD");
        assertThat(later.at("/unitNames/1/role/1")).isEqualTo("COORDINATING");
        assertThat(later.at("/unitNames/2/unit")).isEqualTo(ward.id() + "-cac-phong");
    }

    @Test
    void a_repeated_key_gives_the_first_draft_and_another_file_under_it_is_refused() {
        var keyed = manager().with("Idempotency-Key", "import-1");
        var first = keyed.upload(IMPORTS, "ke-hoach.txt", Ward.document()).expect(201);
        var again = keyed.upload(IMPORTS, "ke-hoach.txt", Ward.document()).expect(201);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(manager().get("/api/plans").json().get("items").size()).isEqualTo(1);

        var longer = new String(Ward.document(), StandardCharsets.UTF_8) + "\nHết.\n";
        keyed.upload(IMPORTS, "ke-hoach.txt", longer.getBytes(StandardCharsets.UTF_8))
                .expectProblem(422, "key-reused");
    }

    @Test
    void what_is_no_plan_is_refused_and_leaves_nothing() {
        manager().upload(IMPORTS, "truyen.txt", TEXT).expectProblem(422, "not-a-plan");
        manager().upload(IMPORTS, "trong.docx", new byte[0]).expectProblem(422, "document-empty");
        var broken = Arrays.copyOf(new byte[] {'P', 'K', 3, 4, 20}, 500);
        manager().upload(IMPORTS, "hong.docx", broken).expectProblem(422, "document-damaged");
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        manager().upload(IMPORTS, "anh.png", picture).expectProblem(422, "unknown-type");
        var ole = Arrays.copyOf(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), 2048);
        manager().upload(IMPORTS, "khoa.docx", ole).expectProblem(422, "document-protected");
        manager().upload(IMPORTS, "to.txt", new byte[21 << 20]).expectProblem(413, "too-large");

        assertThat(manager().get("/api/plans").json().get("items").size()).isZero();
    }

    /** It is read, and only found too large when its text is to be kept beside the plan. */
    @Test
    void a_text_that_is_too_large_to_be_kept_is_refused_and_leaves_nothing() {
        var rows = ("x" + "\tx".repeat(23) + "\n").repeat(15_000);
        var document = new String(Ward.document(), StandardCharsets.UTF_8) + "\nPHỤ LỤC\n\n" + rows;
        var content = document.getBytes(StandardCharsets.UTF_8);

        manager().upload(IMPORTS, "to.txt", content).expectProblem(413, "document-too-large");

        assertThat(manager().get("/api/plans").json().get("items").size()).isZero();
        var desk = newDesk();
        var amendments = "/api/plans/" + desk.published() + "/amendments?reason=thu";
        desk.manager()
                .upload(amendments, "to.txt", content)
                .expectProblem(413, "document-too-large");
    }

    @Test
    void a_refusal_speaks_the_callers_language() {
        var vietnamese = manager().upload(IMPORTS, "truyen.txt", TEXT);
        var english = manager().with("Accept-Language", "en").upload(IMPORTS, "novel.txt", TEXT);

        assertThat(vietnamese.at("/title")).isEqualTo("Không phải là kế hoạch");
        assertThat(english.at("/title")).isEqualTo("Not a plan");
        assertThat(english.at("/detail")).isNotEqualTo(vietnamese.at("/detail"));
    }

    @Test
    void an_administrator_of_all_says_whose_plan_it_is() {
        admin().upload(IMPORTS, "ke-hoach.txt", Ward.document())
                .expectProblem(400, "authority-missing");
        var theirs =
                admin().upload(IMPORTS + "?authority=" + ward.id(), "a.txt", Ward.document())
                        .expect(201);

        assertThat(theirs.at("/authority")).isEqualTo(ward.id());
    }

    private Reply stored(String id) {
        return manager().get("/api/plans/" + id).expect(200);
    }

    private ServiceApi manager() {
        return as(in(ward.id(), Role.PLAN_MANAGER));
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
