package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.tiendo.plan.importing.SampleScorer.SAMPLES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no plans, or hide something; only where they are at hand. */
class BadSamplesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "empty-0-bytes.docx, không có nội dung",
        "empty-document.docx, không có nội dung",
        "encrypted.pdf, mật khẩu",
        "novel.txt, đây không phải là kế hoạch",
        "truncated.docx, Tệp bị hỏng",
        "xxe.docx, nguy hiểm"
    })
    void bad_files_are_refused_with_the_reason(String file, String reason) throws IOException {
        assertThat(run(file)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource("formula-injection.csv")
    void formulas_are_read_as_the_text_that_they_are(String file) throws IOException {
        assertThat(run(file)).isLessThan(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"=");
    }

    private int run(String file) throws IOException {
        var document = SAMPLES.resolve("bad").resolve(file);
        assumeTrue(Files.exists(document), "the samples are not here");
        try (var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                var told = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return new ImportCommand(printed, told, Locale.ROOT).run(document.toString(), "--json");
        }
    }
}
