package vn.tiendo.portal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;
import static vn.tiendo.portal.Http.json;

import java.net.http.HttpRequest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.portal.Http;
import vn.tiendo.portal.PortalIT;
import vn.tiendo.portal.Ward;

/** Accounts that are there: seen, changed and ended by those who keep them. */
class KeptAccountsIT extends PortalIT {

    @BeforeEach
    void ward() {
        Ward.at(SERVICES);
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username", "/api/clients, clientId"})
    void accounts_are_listed_for_those_who_keep_them_and_never_their_secrets(
            String path, String id) {
        var own = ownAdmin();
        var ours = "listed-" + id.toLowerCase(Locale.ROOT);
        var theirs = "elsewhere-" + id.toLowerCase(Locale.ROOT);
        post(tokens().ofAdmin(), path, wish(id, ours, "song-mai", "song-mai-vp"));
        post(tokens().ofAdmin(), path, wish(id, theirs, "song-cau", "song-cau-vp"));

        var listed = heard(tokens().as(own, path));
        var all = heard(tokens().as(tokens().ofAdmin(), path));
        var foreign = heard(tokens().as(own, path + "?authority=song-cau"));

        assertThat(listed.status()).isEqualTo(200);
        assertThat(listed.response().body())
                .contains("\"" + ours + "\"", "song-mai-vp")
                .doesNotContain(theirs, "bcrypt", "secret", "assword");
        assertThat(all.response().body()).contains(ours, theirs).doesNotContain("tiendo-admin");
        assertThat(foreign.text("code")).isEqualTo("other-authority");
        assertThat(heard(tokens().as(ofOfficer(), path)).text("code")).isEqualTo("role-required");
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username", "/api/clients, clientId"})
    void an_account_is_changed_and_ended_by_those_who_keep_it(String path, String id) {
        var own = ownAdmin();
        var one = path + "/kept-" + id.toLowerCase(Locale.ROOT);
        var other = path + "/kept-not-" + id.toLowerCase(Locale.ROOT);
        post(own, path, wish(id, "kept-" + id, "song-mai", "song-mai-vp"));
        post(tokens().ofAdmin(), path, wish(id, "kept-not-" + id, "song-cau", "song-cau-vp"));
        var change = "{\"name\":\"Tên mới\",\"unit\":\"song-mai-vp\",\"roles\":[\"UNIT_HEAD\"]}";
        var elsewhere = change.replace("song-mai-vp", "nowhere");

        assertThat(put(own, one, change).json().path("roles").toString())
                .isEqualTo("[\"UNIT_HEAD\"]");
        assertThat(put(own, one, elsewhere).text("code")).isEqualTo("unit-is-elsewhere");
        assertThat(put(own, one, "{\"roles\":[]}").status()).isEqualTo(400);
        assertThat(put(own, other, change).text("code")).isEqualTo("other-authority");
        assertThat(put(own, path + "/nobody", change).status()).isEqualTo(404);
        assertThat(delete(own, other).text("code")).isEqualTo("other-authority");
        assertThat(delete(ofOfficer(), one).text("code")).isEqualTo("role-required");

        assertThat(delete(own, one).status()).isEqualTo(204);
        assertThat(delete(own, one).status()).as("it is ended").isEqualTo(204);
        assertThat(delete(own, path + "/nobody").status()).isEqualTo(404);
        assertThat(put(own, one, change).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username", "/api/clients, clientId"})
    void the_id_of_an_ended_account_is_given_to_nobody(String path, String id) {
        var admin = tokens().ofAdmin();
        var who = "gone-" + id.toLowerCase(Locale.ROOT);
        var keyed = tokens().as(admin, path).header("Idempotency-Key", "gone");
        var wish = wish(id, who, "song-mai", "song-mai-vp");
        assertThat(heard(json(keyed, wish)).status()).isEqualTo(201);
        assertThat(delete(admin, path + "/" + who).status()).isEqualTo(204);

        var retry = heard(json(keyed, wish));
        var person = post(admin, "/api/accounts", wish("username", who, "song-cau", "song-cau-vp"));
        var system = post(admin, "/api/clients", wish("clientId", who, "song-mai", "song-mai-vp"));

        for (var refused : new Http.Heard[] {retry, person, system}) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("id-was-used");
            assertThat(refused.text("detail")).contains(who, "đã xóa");
        }
        assertThat(heard(tokens().as(admin, path)).response().body()).doesNotContain(who);
        var foreign = tokens().ofNewClient("foreign-admin", "song-cau", "song-cau", "ADMIN");
        assertThat(delete(foreign, path + "/" + who).text("code")).isEqualTo("other-authority");
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts, username", "/api/clients, clientId"})
    void of_two_administrators_none_overwrites_the_other_unseen(String path, String id) {
        var admin = tokens().ofAdmin();
        var who = "seen-" + id.toLowerCase(Locale.ROOT);
        var one = path + "/" + who;
        post(admin, path, wish(id, who, "song-mai", "song-mai-vp"));
        var seen = revision(admin, path, id, who);
        var head = "{\"name\":\"Ai đó\",\"unit\":\"song-mai-vp\",\"roles\":[\"UNIT_HEAD\"]}";
        var moved = head.replace("song-mai-vp", "song-mai-kt");

        var first = putSeen(admin, one, head, seen);
        assertThat(first.status()).isEqualTo(200);
        assertThat(putSeen(admin, one, head, seen).status()).as("sent again").isEqualTo(200);
        var stale = putSeen(admin, one, moved, seen);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("stale-revision");
        assertThat(first.header("ETag")).isEqualTo(revision(admin, path, id, who));
        assertThat(putSeen(admin, one, moved, first.header("ETag")).status()).isEqualTo(200);
        assertThat(putSeen(admin, one, head, "*").status()).isEqualTo(200);
    }

    private static String revision(String token, String path, String id, String who) {
        return heard(tokens().as(token, path))
                .json()
                .at("/items")
                .valueStream()
                .filter(one -> one.path(id).asString().equals(who))
                .map(one -> "\"" + one.path("revision").asString() + "\"")
                .findFirst()
                .orElseThrow();
    }

    private static Http.Heard putSeen(String token, String path, String body, String seen) {
        return heard(
                tokens().as(token, path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", seen)
                        .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void a_token_of_who_was_changed_or_ended_is_good_no_more() {
        var admin = tokens().ofAdmin();
        var token = tokens().ofNewClient("ended-1", "song-mai", "song-mai-vp", "ADMIN");
        assertThat(heard(tokens().as(token, "/api/clients")).status()).isEqualTo(200);

        var change = "{\"unit\":\"song-mai-vp\",\"roles\":[\"ADMIN\",\"PLAN_MANAGER\"]}";
        assertThat(put(admin, "/api/clients/ended-1", change).status()).isEqualTo(200);
        assertThat(heard(tokens().as(token, "/api/clients")).text("code")).isEqualTo("bad-token");

        var renewed = tokens().ofNewClient("ended-1", "song-mai", "song-mai-vp", "ADMIN");
        assertThat(heard(tokens().as(renewed, "/api/clients")).status()).isEqualTo(200);
        assertThat(delete(admin, "/api/clients/ended-1").status()).isEqualTo(204);
        assertThat(heard(tokens().as(renewed, "/api/plans")).text("code")).isEqualTo("bad-token");
    }

    @Test
    void administrators_do_not_shut_themselves_out_nor_the_product() {
        var own = ownAdmin();
        var officer = "{\"unit\":\"song-mai\",\"roles\":[\"UNIT_OFFICER\"]}";

        assertThat(delete(own, "/api/clients/own-admin").text("code")).isEqualTo("own-account");
        assertThat(put(own, "/api/clients/own-admin", officer).text("code"))
                .isEqualTo("own-account");
        assertThat(delete(tokens().ofAdmin(), "/api/clients/tiendo-admin").text("code"))
                .isEqualTo("id-is-reserved");
    }

    private static Http.Heard put(String token, String path, String body) {
        return heard(
                tokens().as(token, path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static Http.Heard delete(String token, String path) {
        return heard(tokens().as(token, path).DELETE());
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

    private Http.Heard post(String token, String path, String body) {
        return heard(json(tokens().as(token, path), body));
    }
}
