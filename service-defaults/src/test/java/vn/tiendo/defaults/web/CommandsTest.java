package vn.tiendo.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.Command;

class CommandsTest {

    private static final Caller LAN = caller("lan");

    @Test
    void a_request_without_headers_is_a_wish_of_its_own_each_time() {
        var first = Commands.from(request(), LAN, "x");
        var second = Commands.from(request(), LAN, "x");

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(first.keyed()).isFalse();
        assertThat(first.ifMatch()).isNull();
    }

    @Test
    void the_same_key_of_the_same_caller_on_the_same_route_is_the_same_command() {
        assertThat(keyed(LAN, "/api/a", "k", Map.of("p", 1)))
                .isEqualTo(keyed(LAN, "/api/a", "k", Map.of("p", 1)));
    }

    @Test
    void another_body_under_the_same_key_has_another_fingerprint() {
        var first = keyed(LAN, "/api/a", "k", Map.of("p", 1));
        var other = keyed(LAN, "/api/a", "k", Map.of("p", 2));

        assertThat(other.id()).isEqualTo(first.id());
        assertThat(other.fingerprint()).isNotEqualTo(first.fingerprint());
    }

    @Test
    void keys_are_the_callers_own_and_per_route() {
        var first = keyed(LAN, "/api/a", "k", "x");

        assertThat(keyed(caller("hoa"), "/api/a", "k", "x").id()).isNotEqualTo(first.id());
        assertThat(keyed(LAN, "/api/b", "k", "x").id()).isNotEqualTo(first.id());
    }

    @Test
    void the_etag_that_was_seen_is_the_revision_that_must_still_be_there() {
        var request = request();
        request.addHeader("If-Match", "\"12\"");

        assertThat(Commands.from(request, LAN, null).ifMatch()).isEqualTo(12);
    }

    @Test
    void any_revision_will_do_for_a_star() {
        var request = request();
        request.addHeader("If-Match", "*");

        assertThat(Commands.from(request, LAN, null).ifMatch()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "W/\"12\"", "\"x\"", "\"1\", \"2\"", "\"\""})
    void what_is_no_etag_of_ours_is_refused(String ifMatch) {
        var request = request();
        request.addHeader("If-Match", ifMatch);

        assertThatThrownBy(() -> Commands.from(request, LAN, null)).isInstanceOf(BadHeader.class);
    }

    /** As a client sends it that found no key: it must not believe itself safe from doing twice. */
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_empty_key_is_refused_and_not_taken_for_none(String key) {
        var request = request();
        request.addHeader("Idempotency-Key", key);

        assertThatThrownBy(() -> Commands.from(request, LAN, null)).isInstanceOf(BadHeader.class);
    }

    @Test
    void a_key_of_more_than_200_characters_is_refused() {
        var request = request();
        request.addHeader("Idempotency-Key", "k".repeat(201));

        assertThatThrownBy(() -> Commands.from(request, LAN, null)).isInstanceOf(BadHeader.class);
    }

    private static Command keyed(Caller caller, String path, String key, Object body) {
        var request = new MockHttpServletRequest("POST", path);
        request.addHeader("Idempotency-Key", key);
        return Commands.from(request, caller, body);
    }

    private static MockHttpServletRequest request() {
        return new MockHttpServletRequest("POST", "/api/a");
    }

    private static Caller caller(String subject) {
        return new Caller(subject, subject, "song-mai", "song-mai-vp", Set.of());
    }
}
