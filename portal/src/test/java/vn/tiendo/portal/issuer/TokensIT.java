package vn.tiendo.portal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PortalIT;
import vn.tiendo.portal.Tokens;

class TokensIT extends PortalIT {

    @Test
    void the_administrator_gets_a_token_for_all_authorities() {
        var claims = Tokens.claims(tokens().ofAdmin());

        assertThat(claims.path("sub").asString()).isEqualTo("tiendo-admin");
        assertThat(claims.path("authority").asString()).isEqualTo("*");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"ADMIN\"]");
        assertThat(claims.path("iss").asString()).isEqualTo(PORTAL);
    }

    @Test
    void a_clients_token_says_for_which_unit_it_stands_and_lasts_a_working_day_of_real_time() {
        var token = tokens().ofNewClient("vp-he-thong", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var claims = Tokens.claims(token);

        assertThat(claims.path("sub").asString()).isEqualTo("vp-he-thong");
        assertThat(claims.path("name").asString()).isEqualTo("vp-he-thong");
        assertThat(claims.path("authority").asString()).isEqualTo("song-mai");
        assertThat(claims.path("unit").asString()).isEqualTo("song-mai-vp");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"UNIT_OFFICER\"]");
        assertThat(Instant.ofEpochSecond(claims.path("exp").asLong()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(7)),
                        Instant.now().plus(Duration.ofHours(8)).plusSeconds(5));
    }

    @Test
    void a_wrong_secret_gets_no_token() {
        assertThat(tokens().answer("tiendo-admin", "wrong").status()).isEqualTo(401);
        assertThat(tokens().answer("nobody", "wrong").status()).isEqualTo(401);
    }

    @Test
    void the_keys_are_published_without_their_secret_part() {
        var keys = heard(request("/oauth2/jwks")).json();

        assertThat(keys.at("/keys/0/kty").asString()).isEqualTo("RSA");
        assertThat(keys.at("/keys/0/d").isMissingNode()).isTrue();
    }

    @Test
    void what_is_kept_is_for_its_owner_alone_and_holds_no_secret() throws IOException {
        tokens().ofNewClient("vp-2", "song-mai", "song-mai-vp", "UNIT_OFFICER");

        for (var name : new String[] {"signing-key.json", "clients.json"}) {
            var mode = Files.getPosixFilePermissions(DATA.resolve("portal").resolve(name));
            assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
        }
        assertThat(Files.readString(DATA.resolve("portal/clients.json")))
                .contains("vp-2", "{bcrypt}")
                .doesNotContain(ADMIN_SECRET);
    }
}
