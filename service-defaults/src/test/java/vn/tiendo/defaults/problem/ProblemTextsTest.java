package vn.tiendo.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_text_is_there_in_both_languages() {
        var vietnamese = ResourceBundle.getBundle("messages/defaults", Languages.VIETNAMESE);
        var english = ResourceBundle.getBundle("messages/defaults", Locale.ENGLISH);

        assertThat(new TreeSet<>(vietnamese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void an_unknown_code_shows_itself() {
        var texts = new ProblemTexts();

        assertThat(texts.title("no-such-code", java.util.List.of(), Locale.ENGLISH))
                .isEqualTo("no-such-code");
    }
}
