package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.plan.CorrectionRule;

class ProblemTextsTest {

    @Test
    void every_problem_is_told_in_both_languages_with_a_title_and_a_detail() throws IOException {
        var vietnamese = texts("vi");
        var english = texts("en");

        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(vietnamese.stringPropertyNames())
                .filteredOn(key -> !key.endsWith(".detail"))
                // words for values within a detail
                .filteredOn(key -> !Character.isUpperCase(key.charAt(0)))
                .isNotEmpty()
                .allMatch(key -> vietnamese.containsKey(key + ".detail"));
    }

    @Test
    void every_text_is_a_pattern_without_a_lonely_apostrophe() throws IOException {
        for (var language : new String[] {"vi", "en"}) {
            assertThat(texts(language).values())
                    .map(String::valueOf)
                    .allSatisfy(
                            text -> {
                                assertThat(text.replace("''", "")).doesNotContain("'");
                                assertThat(new MessageFormat(text)).isNotNull();
                            });
        }
    }

    @Test
    void people_are_told_in_words_and_not_twice() throws IOException {
        assertThat(texts("vi").getProperty("tasks-open.detail")).doesNotContain("force");
        for (var field :
                new String[] {"issue-date-blank", "standing-body-missing", "title-blank"}) {
            assertThat(texts("vi").getProperty(field + ".detail"))
                    .doesNotContainPattern("[(][a-zA-Z]+[)]");
        }
        assertThat(words("vn/tiendo/plan/document/messages").getProperty("refused.EMPTY"))
                .doesNotContain(texts("vi").getProperty("document-empty"));
    }

    @Test
    void every_rule_of_a_correction_says_what_it_takes() throws IOException {
        for (var language : new String[] {"vi", "en"}) {
            for (var rule : CorrectionRule.values()) {
                assertThat(texts(language)).containsKey("CorrectionRule." + rule);
            }
        }
    }

    private static Properties texts(String language) throws IOException {
        return words("messages/problems_" + language);
    }

    private static Properties words(String name) throws IOException {
        var file = "/" + name + ".properties";
        try (var stream = ProblemTextsTest.class.getResourceAsStream(file)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
