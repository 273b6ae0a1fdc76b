package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private static final List<String> CODES =
            List.of(
                    "facts-held-back",
                    "facts-under-way",
                    "not-addressed",
                    "period-not-known",
                    "plan-not-known",
                    "report-already-published",
                    "round-not-open",
                    "unit-not-expected",
                    "unit-report-accepted",
                    "unit-report-empty",
                    "unit-report-not-waiting",
                    "year-not-of-plan");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_refusal_has_a_title_and_a_detail(String language) throws IOException {
        var texts = texts(language);

        for (var code : CODES) {
            assertThat(texts).containsKeys(code, code + ".detail");
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var name = "/messages/problems_" + language + ".properties";
        try (var in = ProblemTextsTest.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
