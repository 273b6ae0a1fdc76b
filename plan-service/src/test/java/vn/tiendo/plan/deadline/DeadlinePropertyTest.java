package vn.tiendo.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded, so that a failure comes back. */
class DeadlinePropertyTest {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> SCRAPS =
            List.of(
                    "Quý",
                    "quý ",
                    "IV",
                    "/",
                    "2026",
                    " năm ",
                    "tháng",
                    "13",
                    "0",
                    "trước",
                    " ngày ",
                    "hàng ",
                    "định kỳ ",
                    "của ",
                    "Theo ",
                    "-",
                    ",",
                    ";",
                    "\n",
                    "(",
                    "\u0301",
                    "\uD83D",
                    "ƣ",
                    "\u00A0",
                    "99999999999",
                    "lần/");

    private final Random random = new Random(20260105);

    @Test
    void a_printed_period_is_read_as_the_same_period() {
        for (int i = 0; i < 3000; i++) {
            int year = 2000 + random.nextInt(90);
            int quarter = 1 + random.nextInt(4);
            var words = printed(quarter, year);
            var read = new DeadlineGrammar(2026, null).read(words);

            assertThat(read.from()).as(words).isEqualTo(LocalDate.of(year, quarter * 3 - 2, 1));
            assertThat(read.to())
                    .as(words)
                    .isEqualTo(YearMonth.of(year, quarter * 3).atEndOfMonth());
        }
    }

    @Test
    void a_printed_day_is_read_as_the_same_day() {
        for (int i = 0; i < 3000; i++) {
            var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(30_000));
            boolean before = random.nextBoolean();
            var date =
                    random.nextBoolean()
                            ? "%d/%d/%d"
                                    .formatted(
                                            day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                            : "%02d tháng %02d năm %d"
                                    .formatted(
                                            day.getDayOfMonth(),
                                            day.getMonthValue(),
                                            day.getYear());
            var words = (before ? "Trước ngày " : "Chậm nhất ngày ") + date;

            assertThat(new DeadlineGrammar(2026, null).read(words).to())
                    .as(words)
                    .isEqualTo(before ? day.minusDays(1) : day);
        }
    }

    @Test
    void what_was_read_and_is_read_again_gives_the_same() {
        for (int i = 0; i < 5000; i++) {
            var grammar =
                    new DeadlineGrammar(
                            random.nextBoolean() ? 2026 : null, LocalDate.of(2026, 1, 5));
            var once = grammar.read(scraps());

            assertThat(grammar.read(once.text())).isEqualTo(once);
        }
    }

    @Test
    void no_text_ever_throws() {
        for (int i = 0; i < 20_000; i++) {
            var text = random.nextBoolean() ? scraps() : noise();
            var grammar = new DeadlineGrammar(random.nextBoolean() ? 2026 : null, null);

            grammar.readAll(text)
                    .forEach(
                            deadline ->
                                    assertThat(deadline.occurrencesIn(2026)).hasSizeLessThan(13));
        }
    }

    @Test
    void a_long_cell_is_answered_at_once() {
        var cell = "quý ".repeat(50_000) + "định kỳ ".repeat(50_000);

        assertThat(new DeadlineGrammar(2026, null).read(cell).kind())
                .isEqualTo(DeadlineKind.UNKNOWN);
    }

    private String printed(int quarter, int year) {
        var number = random.nextBoolean() ? ROMAN.get(quarter - 1) : String.valueOf(quarter);
        var joint = List.of("/", " năm ", ".", "-", " - ", "/ ").get(random.nextInt(6));
        var quy =
                List.of("Quý ", "quí ", "QUÝ ", "Trong quý ", "Chậm nhất trong Quý ")
                        .get(random.nextInt(5));
        var words = quy + number + joint + year + (random.nextBoolean() ? "." : "");
        return random.nextBoolean() ? Normalizer.normalize(words, Normalizer.Form.NFD) : words;
    }

    private String scraps() {
        var text = new StringBuilder();
        for (int n = random.nextInt(9); n >= 0; n--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return text.toString();
    }

    private String noise() {
        return random.ints(random.nextInt(60), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
