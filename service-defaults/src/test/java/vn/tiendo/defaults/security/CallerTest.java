package vn.tiendo.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void a_token_without_a_unit_speaks_for_the_authority_itself() {
        var caller = CallerClaims.caller(Map.of("sub", "vb", "authority", "song-mai"));

        assertThat(caller.unit()).isEqualTo("song-mai");
        assertThat(caller.name()).isEqualTo("vb");
    }

    @Test
    void unknown_roles_give_no_right() {
        var claims =
                Map.<String, Object>of(
                        "sub", "a", "authority", "b", "roles", List.of("KING", "INTERIOR"));

        assertThat(CallerClaims.caller(claims).roles()).containsExactly(Role.INTERIOR);
    }

    @Test
    void an_administrator_of_one_authority_does_not_administer_all() {
        var own = new Caller("a", "A", "song-mai", "song-mai", Set.of(Role.ADMIN));

        assertThat(own.administersAll()).isFalse();
        assertThatThrownBy(() -> own.requireAuthority("song-cau")).isInstanceOf(Forbidden.class);
    }

    @Test
    void every_authority_without_the_role_is_none() {
        var odd = new Caller("a", "A", "*", "*", Set.of(Role.UNIT_OFFICER));

        assertThatThrownBy(() -> odd.requireAuthority("song-mai")).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_unit_is_its_own() {
        var lan = new Caller("a", "A", "song-mai", "song-mai-vp", Set.of());

        assertThatCode(() -> lan.requireUnit("song-mai-vp")).doesNotThrowAnyException();
        assertThatThrownBy(() -> lan.requireUnit("song-mai-tc")).isInstanceOf(Forbidden.class);
    }
}
