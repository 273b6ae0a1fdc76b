package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.problem.Refusal;

class ProblemTextsTest {

    @Test
    void every_refusal_has_a_title_and_a_detail_in_both_languages() {
        var refusals =
                new ClassFileImporter()
                                .withImportOption(new DoNotIncludeTests())
                                .importPackages("vn.tiendo.task")
                                .stream()
                                .filter(type -> type.isAssignableTo(Refusal.class))
                                .toList();
        assertThat(refusals).hasSizeGreaterThan(10);
        for (var language : new String[] {"vi", "en"}) {
            var texts = texts(language);
            for (var refusal : refusals) {
                var code = codeOf(refusal.getSimpleName());
                assertThat(texts).containsKeys(code, code + ".detail");
            }
        }
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
    }

    /** A refusal's code is its name. */
    private static String codeOf(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        var name = "/messages/problems_" + language + ".properties";
        try (var in = ProblemTextsTest.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
