package vn.tiendo.portal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.defaults.security.Role;

/** What a restart finds again. */
class KeptIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Account LAN =
            new Account("lan", "{x}hash", "Lan", "a", "a-vp", List.of(Role.UNIT_HEAD), null, null);

    @TempDir private Path folder;

    @Test
    void the_signing_key_is_the_same_after_a_restart() {
        assertThat(SigningKey.in(file())).isEqualTo(SigningKey.in(file()));
    }

    @Test
    void accounts_are_there_after_a_restart() {
        new Accounts(file(), JSON).put(LAN);

        assertThat(new Accounts(file(), JSON).find("lan")).contains(LAN);
    }

    @Test
    void an_ended_account_is_known_after_a_restart_by_its_id_and_authority_alone()
            throws IOException {
        var at = Instant.parse("2026-03-20T02:00:00Z");
        var accounts = new Accounts(file(), JSON);
        accounts.put(LAN);
        accounts.end("lan", at);
        var again = new Accounts(file(), JSON);

        assertThat(again.find("lan")).isEmpty();
        assertThat(again.all()).isEmpty();
        assertThat(again.findEnded("lan")).contains(LAN.ended(at));
        assertThat(Files.readString(folder.resolve("portal/kept")))
                .doesNotContain("Lan", "hash\",");
    }

    @Test
    void accounts_that_were_kept_before_ids_stayed_taken_stand() throws IOException {
        Files.createDirectories(folder.resolve("portal"));
        Files.writeString(
                folder.resolve("portal/kept"),
                """
                [{"id":"lan","secretHash":"{x}hash","name":"Lan","authority":"a","unit":"a-vp",
                  "roles":["UNIT_HEAD"],"wish":null}]""");

        assertThat(new Accounts(file(), JSON).find("lan")).contains(LAN);
    }

    @Test
    void a_retry_gets_the_same_secret_after_a_restart_and_another_wish_another_one() {
        var before = SecretSeeds.in(file());
        var after = SecretSeeds.in(file());

        assertThat(after.of("wish").bytes()).isEqualTo(before.of("wish").bytes());
        assertThat(after.of("wish").mark()).isEqualTo(before.of("wish").mark());
        assertThat(after.of("other").bytes()).isNotEqualTo(before.of("wish").bytes());
        assertThat(after.of(null).bytes()).isNotEqualTo(after.of(null).bytes());
        assertThat(after.of(null).mark()).isNull();
    }

    @Test
    void nothing_half_written_stays_beside_the_file() throws IOException {
        new Accounts(file(), JSON).put(LAN);

        try (var files = Files.list(folder.resolve("portal"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_damaged_file_is_named_and_not_overwritten() throws IOException {
        Files.createDirectories(folder.resolve("portal"));
        Files.writeString(folder.resolve("portal/kept"), "[{\"id\":");

        assertThatThrownBy(() -> new Accounts(file(), JSON))
                .hasMessageContaining("kept is damaged: move it away");
        assertThatThrownBy(() -> SigningKey.in(file())).hasMessageContaining("kept is damaged");
        assertThat(Files.readString(folder.resolve("portal/kept"))).isEqualTo("[{\"id\":");
    }

    private KeptFile file() {
        return new KeptFile(folder.resolve("portal"), "kept");
    }
}
