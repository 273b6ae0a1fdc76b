package vn.tiendo.portal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;
import static vn.tiendo.portal.Http.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.portal.Http;
import vn.tiendo.portal.PortalIT;

class AccountsIT extends PortalIT {

    private static final String HOA =
            """
            {"username":"%s","name":"Trần Thị Hoa","authority":"%s","unit":"song-mai-vp",
             "roles":["PLAN_MANAGER"]}""";

    private static final String CLIENT =
            """
            {"clientId":"%s","authority":"%s","unit":"song-mai-vp","roles":["UNIT_OFFICER"]}""";

    @Test
    void an_administrator_opens_an_account_and_is_told_its_password_once() {
        var made = post(tokens().ofAdmin(), "/api/accounts", HOA.formatted("hoa-1", "song-mai"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("username")).isEqualTo("hoa-1");
        assertThat(made.text("password")).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(made.header("Cache-Control")).contains("no-store");
    }

    @Test
    void registered_again_an_account_gets_a_new_secret_and_the_old_one_ends() {
        var admin = tokens().ofAdmin();
        var first = post(admin, "/api/clients", CLIENT.formatted("vp-again", "song-mai"));
        var again = post(admin, "/api/clients", CLIENT.formatted("vp-again", "song-mai"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(tokens().answer("vp-again", first.text("clientSecret")).status()).isEqualTo(401);
        assertThat(tokens().answer("vp-again", again.text("clientSecret")).status()).isEqualTo(200);
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

    @Test
    void an_administrator_of_one_authority_registers_there_alone() {
        var own = tokens().ofNewClient("own-admin", "song-mai", "song-mai", "ADMIN");

        assertThat(post(own, "/api/accounts", HOA.formatted("hoa-3", "song-mai")).status())
                .isEqualTo(201);
        assertThat(post(own, "/api/accounts", HOA.formatted("hoa-4", "song-cau")).status())
                .isEqualTo(403);
        assertThat(post(own, "/api/accounts", HOA.formatted("hoa-4", "*")).status()).isEqualTo(403);
    }

    @Test
    void an_account_of_another_authority_is_not_taken_over() {
        post(tokens().ofAdmin(), "/api/accounts", HOA.formatted("hoa-5", "song-cau"));
        var own = tokens().ofNewClient("own-admin", "song-mai", "song-mai", "ADMIN");

        assertThat(post(own, "/api/accounts", HOA.formatted("hoa-5", "song-mai")).status())
                .isEqualTo(403);
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

    private Http.Heard post(String token, String path, String body) {
        return heard(json(tokens().as(token, path), body));
    }
}
