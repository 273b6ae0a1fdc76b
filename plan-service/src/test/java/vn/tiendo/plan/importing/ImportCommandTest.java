package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.plan.document.word.WordFile;

class ImportCommandTest {

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_plan_is_printed_as_json_and_ends_with_zero() {
        assertThat(run(SamplePlanDocument.WORD.toString(), "--json")).isZero();

        var json = JsonMapper.builder().build().readTree(out.toByteArray());
        assertThat(json.at("/plan/number").asString()).isEqualTo("12/KH-UBND");
        assertThat(json.at("/areas/0/tasks/0/deliverables/0/due/to").asString())
                .isEqualTo("2026-02-14");
        assertThat(json.at("/areas/0/tasks/1/deliverables/0/due/every").asString())
                .isEqualTo("QUARTER");
        assertThat(json.at("/objectives/5/targets/0/value").decimalValue())
                .isEqualByComparingTo("92.5");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_plan_is_printed_for_people_with_the_reading_of_every_deadline() {
        assertThat(run(SamplePlanDocument.WORD.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("12/KH-UBND", "Đơn vị: ", "14/02/2026")
                .doesNotContain("{", "null");
    }

    @Test
    void a_plan_with_something_to_settle_ends_with_one_and_says_where() throws IOException {
        var file = folder.resolve("a.txt");
        Files.writeString(
                file,
                "TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời hạn\n1\tViệc năm 2026\tBáo cáo\t\tQuý I\n");

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("! 1.1: Chưa ghi đơn vị chủ trì: Việc năm 2026");
    }

    @Test
    void a_refused_file_ends_with_two_and_one_line() throws IOException {
        var file = Files.createFile(folder.resolve("empty.docx"));

        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(out.size()).isZero();
        assertThat(run(folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void a_file_that_no_memory_holds_is_too_large() throws IOException {
        var file = folder.resolve("a.pdf");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L * 1024 * 1024 * 1024);
        }

        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("20 MB");
    }

    @Test
    void choices_are_offered_beside_what_is_unsure() throws IOException {
        var file = folder.resolve("a.txt");
        Files.writeString(
                file,
                """
                KẾ HOẠCH
                Cải cách hành chính năm 2026
                TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời hạn
                1\tRà soát\tBáo cáo\tVăn phòng\tTháng 12/2025
                3\tNiêm yết\tBáo cáo\tVăn phòng\tQuý I/2026
                """);

        assertThat(run(file.toString(), "--json")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("có thể ghi nhầm năm [2025, 2026]", "[3, 2]");
        var json = JsonMapper.builder().build().readTree(out.toByteArray());
        assertThat(json.at("/findings").valueStream())
                .filteredOn(each -> each.path("code").asString().equals("SUSPECTED_YEAR_SLIP"))
                .singleElement()
                .satisfies(
                        slip -> {
                            assertThat(slip.at("/choices/0").asString()).isEqualTo("2025");
                            assertThat(slip.at("/choices/1").asString()).isEqualTo("2026");
                            assertThat(slip.at("/place/cell").asInt()).isEqualTo(5);
                        });
    }

    @Test
    void every_mend_of_the_text_is_told() throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(
                file,
                """
                TT,Nhiệm vụ,Sản phẩm,Chủ trì,Thời hạn
                1,"Rà soát, ác định việc theo Nghị quyết số 39-
                NQ/TW của phƣờng",Báo cáo,Văn phòng,Quý I/2026
                """);

        assertThat(run(file.toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Đã sửa 1 ký tự", "Đã nối 1 số hiệu văn bản")
                .contains("1.1: Có thể mất chữ: \"ác định\"", "[ác định, xác định]");
    }

    @Test
    void footnotes_that_were_parted_are_told() throws IOException {
        var note =
                "<w:footnotes SPACE><w:footnote><w:p><w:r><w:t>Theo quy chế</w:t></w:r></w:p></w:footnote></w:footnotes>";
        var rows =
                WordFile.table(
                        WordFile.row("TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời hạn"),
                        WordFile.row("1|Rà soát quy trình|Báo cáo|Văn phòng|Quý I/2026"));
        var file = folder.resolve("a.docx");
        Files.write(file, WordFile.body(rows).part("word/footnotes.xml", note).bytes());

        assertThat(run(file.toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Đã tách 1 chú thích");
    }

    private int run(String... arguments) {
        return new ImportCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Locale.ROOT)
                .run(arguments);
    }
}
