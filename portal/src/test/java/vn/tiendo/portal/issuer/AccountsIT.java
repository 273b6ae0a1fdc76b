package vn.tiendo.portal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;
import static vn.tiendo.portal.Http.json;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.portal.Http;
import vn.tiendo.portal.PortalIT;
import vn.tiendo.portal.Tokens;
import vn.tiendo.portal.Ward;

class AccountsIT extends PortalIT {

    private static final String HOA =
            """
            {"username":"%s","name":"Trần Thị Hoa","authority":"%s","unit":"song-mai-vp",
             "roles":["PLAN_MANAGER"]}""";

    private static final String CLIENT =
            """
            {"clientId":"%s","authority":"%s","unit":"song-mai-vp","roles":["UNIT_OFFICER"]}""";

    @BeforeEach
    void ward() {
        Ward.at(SERVICES);
    }

    @Test
    void an_administrator_opens_an_account_and_is_told_its_password_once() {
        var made = post(tokens().ofAdmin(), "/api/accounts", HOA.formatted("hoa-1", "song-mai"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("username")).isEqualTo("hoa-1");
        assertThat(made.text("password")).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(made.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username, password", "/api/clients, clientId, clientSecret"})
    void what_is_registered_already_is_never_replaced(String path, String id, String secret) {
        var admin = tokens().ofAdmin();
        var taken = "taken-" + id.toLowerCase(Locale.ROOT);
        var first = post(admin, path, wish(id, taken, "song-mai", "song-mai-vp"));
        var again = post(admin, path, wish(id, taken, "song-mai", "song-mai-kt"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("id-is-taken");
        assertThat(again.text("detail")).contains(taken + "/secret");
        if (secret.equals("clientSecret")) {
            var answer = tokens().answer(taken, first.text(secret));
            assertThat(Tokens.claims(answer.text("access_token")).path("unit").asString())
                    .isEqualTo("song-mai-vp");
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username, password", "/api/clients, clientId, clientSecret"})
    void a_retry_under_the_same_key_gets_the_first_answer(String path, String id, String secret) {
        var admin = tokens().ofAdmin();
        var body = wish(id, "retried-" + id, "song-mai", "song-mai-vp");
        var first = post(admin, path, body, "key-1");
        var retry = post(admin, path, body, "key-1");
        var other = post(admin, path, body, "key-2");

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(retry.text(secret)).isNotEmpty().isEqualTo(first.text(secret));
        assertThat(other.status()).isEqualTo(409);
        assertThat(post(admin, path, body, "").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username, password", "/api/clients, clientId, clientSecret"})
    void a_secret_is_renewed_where_that_is_asked_for(String path, String id, String secret) {
        var admin = tokens().ofAdmin();
        var who = "renewed-" + id.toLowerCase(Locale.ROOT);
        var body = wish(id, who, "song-mai", "song-mai-vp");
        var first = post(admin, path, body, "key-3");
        var renewal = path + "/" + who + "/secret";
        var second = post(admin, renewal, "", "key-4");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text(secret)).isNotEmpty().isNotEqualTo(first.text(secret));
        assertThat(post(admin, renewal, "", "key-4").text(secret)).isEqualTo(second.text(secret));
        assertThat(post(admin, path, body, "key-3").status()).isEqualTo(409);
        assertThat(post(admin, path + "/nobody/secret", "").status()).isEqualTo(404);
        assertThat(post(ofOfficer(), renewal, "").status()).isEqualTo(403);
        if (secret.equals("clientSecret")) {
            assertThat(tokens().answer(who, first.text(secret)).status()).isEqualTo(401);
            assertThat(tokens().answer(who, second.text(secret)).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts", "/api/clients"})
    void without_a_token_nobody_registers_anybody(String path) {
        assertThat(heard(json(request(path), "{}")).status()).isEqualTo(401);
    }

    @Test
    void who_is_no_administrator_registers_nobody() {
        var manager = tokens().ofNewClient("manager", "song-mai", "song-mai-vp", "PLAN_MANAGER");

        var account = post(manager, "/api/accounts", HOA.formatted("hoa-2", "song-mai"));
        var client = post(manager, "/api/clients", CLIENT.formatted("vp-3", "song-mai"));

        assertThat(account.status()).isEqualTo(403);
        assertThat(account.text("code")).isEqualTo("role-required");
        assertThat(client.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username", "/api/clients, clientId"})
    void an_administrator_of_one_authority_registers_there_alone(String path, String id) {
        var own = ownAdmin();

        assertThat(post(own, path, wish(id, "own-" + id, "song-mai", "song-mai-vp")).status())
                .isEqualTo(201);
        for (var authority : new String[] {"song-cau", "*"}) {
            var refused = post(own, path, wish(id, "foreign-" + id, authority, "song-mai-vp"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text("code")).isEqualTo("other-authority");
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username", "/api/clients, clientId"})
    void nobody_is_registered_for_a_unit_of_another_authority(String path, String id) {
        SERVICES.answer(
                "GET /api/units/dong-ha-snv",
                403,
                "{\"status\":403,\"code\":\"other-authority\",\"title\":\"x\",\"detail\":\"x\"}");
        SERVICES.answer("GET /api/units/song-cau-vp", 200, "{\"authority\":\"song-cau\"}");
        var own = ownAdmin();

        for (var unit : new String[] {"dong-ha-snv", "song-cau-vp", "nowhere", "*"}) {
            var refused = post(own, path, wish(id, "for-" + id, "song-mai", unit));
            assertThat(refused.status()).as(unit).isEqualTo(403);
            assertThat(refused.text("code")).isEqualTo("unit-is-elsewhere");
        }
        assertThat(SERVICES.asked("GET /api/units/dong-ha-snv"))
                .extracting(asked -> asked.header("authorization"))
                .containsOnly("Bearer " + own);
    }

    @Test
    void while_nobody_can_say_where_a_unit_belongs_nobody_is_registered_for_it() {
        SERVICES.answer("GET /api/units/song-mai-vp", 503, "{}");

        var later = post(ownAdmin(), "/api/accounts", HOA.formatted("hoa-6", "song-mai"));

        assertThat(later.status()).isEqualTo(503);
        assertThat(later.header("Retry-After")).isNotBlank();
    }

    @Test
    void a_system_does_not_get_a_persons_id_nor_a_person_a_systems() {
        var own = ownAdmin();
        post(own, "/api/accounts", HOA.formatted("lan-9", "song-mai"));
        post(own, "/api/clients", CLIENT.formatted("he-thong-9", "song-mai"));

        var asLan = post(own, "/api/clients", CLIENT.formatted("lan-9", "song-mai"));
        var asSystem = post(own, "/api/accounts", HOA.formatted("he-thong-9", "song-mai"));

        assertThat(asLan.status()).isEqualTo(409);
        assertThat(asLan.text("code")).isEqualTo("id-is-taken");
        assertThat(asSystem.status()).isEqualTo(409);
    }

    @Test
    void who_administers_all_may_give_a_person_a_system_of_the_same_id() {
        var all = tokens().ofAdmin();

        assertThat(post(all, "/api/clients", CLIENT.formatted("binh-9", "song-mai")).status())
                .isEqualTo(201);
        assertThat(post(all, "/api/accounts", HOA.formatted("binh-9", "song-mai")).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username", "/api/clients, clientId"})
    void an_account_of_another_authority_is_not_taken_over(String path, String id) {
        post(tokens().ofAdmin(), path, wish(id, "other-" + id, "song-cau", "song-cau-vp"));

        var taken = post(ownAdmin(), path, wish(id, "other-" + id, "song-mai", "song-mai-vp"));

        assertThat(taken.status()).isEqualTo(403);
        assertThat(taken.text("code")).isEqualTo("other-authority");
    }

    @Test
    void the_ids_of_the_product_itself_are_reserved() {
        var admin = tokens().ofAdmin();

        for (var id : new String[] {"tiendo-admin", "tiendo-portal"}) {
            var refused = post(admin, "/api/clients", CLIENT.formatted(id, "song-mai"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("detail")).contains(id).contains("sản phẩm");
        }
    }

    @Test
    void an_account_without_what_it_needs_is_malformed() {
        var problem =
                post(
                        tokens().ofAdmin(),
                        "/api/accounts",
                        "{\"username\":\"Hoa Trần\",\"roles\":[]}");

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.json().path("errors").toString())
                .contains("username", "name", "authority", "unit", "roles")
                .contains("không đúng định dạng");
    }

    private static String ofOfficer() {
        return tokens().ofNewClient("of-officer", "song-mai", "song-mai-vp", "UNIT_OFFICER");
    }

    /** Of Sông Mai alone; plan-service knows its office. */
    private static String ownAdmin() {
        return tokens().ofNewClient("own-admin", "song-mai", "song-mai", "ADMIN");
    }

    private static String wish(String idField, String id, String authority, String unit) {
        return """
               {"%s":"%s","name":"Ai đó","authority":"%s","unit":"%s","roles":["UNIT_OFFICER"]}"""
                .formatted(idField, id.toLowerCase(Locale.ROOT), authority, unit);
    }

    private Http.Heard post(String token, String path, String body, String key) {
        var keyed = tokens().as(token, path).header("Idempotency-Key", key);
        return heard(json(keyed, body));
    }

    private Http.Heard post(String token, String path, String body) {
        return heard(json(tokens().as(token, path), body));
    }
}
