package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameBasedIdTest {

    @Test
    void the_same_parts_give_the_same_id() {
        assertThat(NameBasedId.of("kế hoạch", "1.đ")).isEqualTo(NameBasedId.of("kế hoạch", "1.đ"));
    }

    @Test
    void parts_are_told_apart() {
        assertThat(NameBasedId.of("a", "bc")).isNotEqualTo(NameBasedId.of("ab", "c"));
        assertThat(NameBasedId.of("a", "")).isNotEqualTo(NameBasedId.of("a"));
    }

    @Test
    void it_is_a_uuid_of_version_5() {
        var id = UUID.fromString(NameBasedId.of("x"));

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }
}
