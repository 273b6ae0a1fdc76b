package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.word.WordFile;

class RefusalTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void an_empty_file_says_so() {
        assertThat(refused()).isEqualTo(Reason.EMPTY);
        assertThat(refused(" \n\t \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(refused(WordFile.body("<w:p/>").bytes())).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_cut_file_is_damaged_wherever_it_was_cut() throws IOException {
        var whole = Files.readAllBytes(SamplePlanDocument.WORD);

        for (int length = 4; length < whole.length - 22; length += 97) {
            assertThat(refused(Arrays.copyOf(whole, length))).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void broken_xml_is_damaged() {
        assertThat(
                        refused(
                                new WordFile()
                                        .part("word/document.xml", "<w:document " + W + "><w:body>")
                                        .bytes()))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_protected_file_is_told_from_a_damaged_one() {
        assertThat(refused((byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0, (byte) 0xA1))
                .isEqualTo(Reason.PROTECTED);
    }

    @Test
    void other_types_are_named_as_not_read() {
        assertThat(refused((byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, (byte) 0))
                .isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @Test
    void a_text_without_a_table_of_tasks_is_no_plan() {
        var story = "Mùa nước lên\n\nÔng lão vá lưới dưới hiên. 1. Ngày thứ nhất, trời trong.\n";

        assertThat(refused(story.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_A_PLAN);
        assertThat(refused(WordFile.body(WordFile.p(story)).bytes())).isEqualTo(Reason.NOT_A_PLAN);
    }

    @Test
    void more_than_twenty_megabytes_are_not_looked_at() {
        assertThat(refused(new byte[20 * 1024 * 1024 + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_inflates() {
        var bomb =
                new WordFile()
                        .part(
                                "word/document.xml",
                                ("<w:document "
                                                + W
                                                + "><w:body><w:p>"
                                                + " ".repeat(120 * 1024 * 1024))
                                        .getBytes(StandardCharsets.UTF_8))
                        .bytes();

        assertThat(refused(bomb)).isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void a_bomb_in_a_part_that_is_not_read_costs_nothing() {
        var file =
                WordFile.body("<w:p/>")
                        .part("word/media/image1.png", new byte[64 * 1024 * 1024])
                        .bytes();

        assertThat(refused(file)).isEqualTo(Reason.EMPTY);
    }

    @Test
    void elements_nested_without_end_are_dangerous() {
        assertThat(refused(WordFile.body("<w:tbl><w:tr><w:tc>".repeat(50_000)).bytes()))
                .isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void an_entity_is_refused_and_nothing_is_fetched() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            var fetching =
                    "<!DOCTYPE d SYSTEM \""
                            + address
                            + "d.dtd\" [<!ENTITY e SYSTEM \""
                            + address
                            + "e\"><!ENTITY % p SYSTEM \""
                            + address
                            + "p\"> %p;]><w:document "
                            + W
                            + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";

            assertThat(refused(new WordFile().part("word/document.xml", fetching).bytes()))
                    .isEqualTo(Reason.DANGEROUS);

            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entities_that_multiply_are_refused() {
        var laughs =
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document "
                        + W
                        + "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";

        assertThat(refused(new WordFile().part("word/document.xml", laughs).bytes()))
                .isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void flipped_bytes_are_read_or_refused_but_never_fail_otherwise() throws IOException {
        var random = new Random(12);
        var word = Files.readAllBytes(SamplePlanDocument.WORD);
        var text = Files.readAllBytes(SamplePlanDocument.TEXT);
        for (int i = 0; i < 300; i++) {
            var bytes = (i % 2 == 0 ? word : text).clone();
            for (int flips = 0; flips < 1 + i / 20; flips++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var thrown = catchThrowable(() -> new PlanReader().read(bytes, "x"));

            assertThat(thrown == null || thrown instanceof DocumentRefused)
                    .as("%s", thrown)
                    .isTrue();
        }
    }

    @Test
    void random_bytes_are_refused_under_any_name_and_behind_any_mark() {
        var random = new Random(20);
        for (var mark : List.of("", "PK\u0003\u0004", "%PDF-1.7\n", "\u00FF\u00FE", "TT,Nhi")) {
            for (int i = 0; i < 40; i++) {
                var bytes = new byte[1 + random.nextInt(20_000)];
                random.nextBytes(bytes);
                var begin = mark.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(begin, 0, bytes, 0, Math.min(begin.length, bytes.length));

                for (var name : List.of("a.docx", "a.pdf", "a.xlsx", "a.csv", "a.txt")) {
                    assertThatThrownBy(() -> new PlanReader().read(bytes, name))
                            .isInstanceOf(DocumentRefused.class);
                }
            }
        }
    }

    @Test
    void a_plan_of_the_largest_size_is_read_in_bounded_time() {
        var rows = new StringBuilder("TT\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời hạn\n");
        for (int i = 1; i <= 5000; i++) {
            rows.append(i)
                    .append("\tRà soát quy trình nội bộ số ")
                    .append(i)
                    .append(
                            ", báo cáo kết quả\tKế hoạch, báo cáo\tPhòng A và Phòng B\tCác phòng, ban, đơn vị\tQuý IV/2026\n");
        }
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () ->
                        assertThat(
                                        new PlanReader()
                                                .read(
                                                        rows.toString()
                                                                .getBytes(StandardCharsets.UTF_8),
                                                        "x")
                                                .areas()
                                                .get(0)
                                                .tasks())
                                .hasSize(5000));
    }

    @Test
    void every_reason_has_a_sentence_in_both_languages() {
        for (var reason : Reason.values()) {
            assertThat(new DocumentRefused(reason).message(Locale.ENGLISH))
                    .isNotBlank()
                    .isNotEqualTo(new DocumentRefused(reason).message(Locale.forLanguageTag("vi")));
        }
        for (var code : FindingCode.values()) {
            var finding = Finding.of(code, Place.part("text"), "một", "hai");
            assertThat(finding.message(Locale.ENGLISH))
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(finding.message(Locale.ROOT));
        }
    }

    private static Reason refused(byte... content) {
        var thrown = catchThrowable(() -> new PlanReader().read(content, "file.docx"));
        assertThat(thrown).isInstanceOf(DocumentRefused.class);
        return ((DocumentRefused) thrown).reason();
    }
}
