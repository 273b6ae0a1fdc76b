package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandTest {

    private static Command keyed(String client, String key, String body) {
        return Command.keyed(client, "POST /api/tasks/1/progress", key, body);
    }

    @Test
    void a_retry_is_the_same_command_and_creates_the_same() {
        var first = keyed("a", "k", "{}");

        assertThat(keyed("a", "k", "{}")).isEqualTo(first);
        assertThat(keyed("a", "k", "{}").newId()).isEqualTo(first.newId());
    }

    @Test
    void keys_are_each_clients_own() {
        assertThat(keyed("a", "k", "{}").id()).isNotEqualTo(keyed("b", "k", "{}").id());
    }

    @Test
    void another_body_under_one_key_is_told_apart() {
        var one = keyed("a", "k", "{\"percent\":50}");
        var other = keyed("a", "k", "{\"percent\":60}");

        assertThat(other.id()).isEqualTo(one.id());
        assertThat(other.fingerprint()).isNotEqualTo(one.fingerprint());
    }

    @Test
    void commands_without_a_key_are_never_the_same() {
        assertThat(Command.unkeyed().id()).isNotEqualTo(Command.unkeyed().id());
    }
}
