package vn.tiendo.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;

class ProblemTextsTest {

    @Test
    void every_text_is_there_in_both_languages() {
        var vietnamese = ResourceBundle.getBundle("messages/defaults", Languages.VIETNAMESE);
        var english = ResourceBundle.getBundle("messages/defaults", Locale.ENGLISH);

        assertThat(new TreeSet<>(vietnamese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void roles_are_called_by_name_in_the_readers_language() {
        var texts = new ProblemTexts();
        var roles = List.of(List.of(Role.UNIT_OFFICER, Role.UNIT_HEAD));

        assertThat(texts.detail("role-required", roles, Languages.VIETNAMESE))
                .isEqualTo("Việc này cần một trong các vai trò: cán bộ đơn vị, phụ trách đơn vị.");
        assertThat(texts.detail("role-required", roles, Locale.ENGLISH))
                .contains("officer of a unit (UNIT_OFFICER), head of a unit (UNIT_HEAD)");
    }

    @Test
    void every_role_has_a_name() {
        var vietnamese = ResourceBundle.getBundle("messages/defaults", Languages.VIETNAMESE);

        for (var role : Role.values()) {
            assertThat(vietnamese.containsKey("Role." + role)).as(role.name()).isTrue();
        }
    }

    @Test
    void an_unknown_code_shows_itself() {
        var texts = new ProblemTexts();

        assertThat(texts.title("no-such-code", List.of(), Locale.ENGLISH))
                .isEqualTo("no-such-code");
    }
}
