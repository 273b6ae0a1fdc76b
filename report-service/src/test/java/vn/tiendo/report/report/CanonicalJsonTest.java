package vn.tiendo.report.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private record Leaf(String text, Integer none) {}

    private record Tree(int zahl, List<Leaf> leaves, LocalDate day, Instant at, boolean yes) {}

    @Test
    void names_are_sorted_nulls_left_out_and_dates_written_as_iso_texts() {
        var tree =
                new Tree(
                        3,
                        List.of(new Leaf("Số: \"1\"\n\u0001", null)),
                        LocalDate.parse("2026-03-14"),
                        Instant.parse("2026-03-18T01:00:00.120Z"),
                        true);

        assertThat(CanonicalJson.of(tree))
                .isEqualTo(
                        "{\"at\":\"2026-03-18T01:00:00.120Z\",\"day\":\"2026-03-14\",\"leaves\":"
                                + "[{\"text\":\"Số: \\\"1\\\"\\n\\u0001\"}],\"yes\":true,\"zahl\":3}");
    }

    @Test
    void the_sum_is_that_of_the_utf_8_bytes() {
        assertThat(CanonicalJson.sha256(List.of()))
                .isEqualTo("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
    }
}
