package vn.tiendo.plan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.plan.Readings.around;
import static vn.tiendo.plan.plan.Readings.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.PlanReader;
import vn.tiendo.plan.plan.Frame;
import vn.tiendo.plan.plan.Frame.Abbreviation;
import vn.tiendo.plan.plan.Frame.Duty;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.Readings;

/** What stands around the tasks, written and read again. */
class FrameRoundTripTest {

    private static final Path SHIPPED =
            Path.of(
                    "../deploy/local/src/main/resources/sample/ke-hoach-cchc-2026-phuong-song-mai.docx");

    @Test
    void all_that_the_shipped_plan_says_comes_back() throws IOException {
        var plan = draft(new PlanReader().read(Files.readAllBytes(SHIPPED), "ke-hoach.docx"));

        assertThat(plan.frame().legalBases()).isNotEmpty();
        assertThat(plan.frame().duties()).isNotEmpty();
        assertThat(plan.frame().reporting()).isNotEmpty();
        assertThat(plan.frame().signatory()).isNotNull();
        assertThat(again(plan)).isEqualTo(plan.frame());
    }

    @Test
    void duties_of_every_shape_come_back() {
        var shapes =
                List.of(
                        duty(
                                "1",
                                "Văn phòng phường",
                                "Theo dõi, đôn đốc;",
                                "Tổng hợp: - một - hai;",
                                "Báo cáo."),
                        duty("2", "Các phòng, đơn vị", "Các phòng, đơn vị thực hiện kế hoạch này."),
                        duty("3", "", "Kinh phí do ngân sách phường bảo đảm."),
                        duty(
                                "4",
                                "Phòng Văn hóa - Xã hội",
                                "Phòng Văn hóa - Xã hội chủ trì việc này;",
                                "báo cáo định kỳ hàng quý."),
                        duty("5", "Tổ Một", "Tổ Một chủ trì việc kia", "Quét sân."));

        assertThat(again(with(shapes)).duties()).isEqualTo(shapes);
    }

    @Test
    void a_glossary_a_signature_in_two_lines_and_the_kind_of_number_come_back() {
        var plan = with(List.of(duty("1", "Văn phòng", "Theo dõi.")));

        assertThat(again(plan)).isEqualTo(plan.frame());
        assertThat(again(plan).signedAs()).isEqualTo("KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG");
    }

    @Test
    void a_signature_of_two_offices_is_set_in_two_lines() {
        assertThat(new FrameWords(with(List.of()).frame(), false).signedAs())
                .containsExactly("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
    }

    @Test
    void a_plan_that_names_no_issuer_is_headed_and_signed_as_its_registered_authority() {
        var plan = Readings.withoutIssuer(draft(Readings.songMai()));
        var name = "Ủy ban nhân dân phường Sông Mai";

        var registered = new HeadWords(plan, id -> id.equals("song-mai") ? name : id);
        var unknown = new HeadWords(plan, id -> id);
        var printed = new HeadWords(draft(Readings.songMai()), id -> name);

        assertThat(registered.authorities()).containsExactly(name);
        assertThat(registered.committee()).isTrue();
        assertThat(unknown.authorities()).isEmpty();
        assertThat(printed.authorities()).containsExactly("UBND phường Sông Mai");
    }

    private static Duty duty(String label, String unit, String... items) {
        return new Duty(label, unit, List.of(items));
    }

    private static Plan with(List<Duty> duties) {
        var frame =
                new Frame(
                        "KH-VP",
                        List.of(
                                "Nhằm nâng cao chất lượng phục vụ, phường ban hành Kế hoạch như sau:"),
                        List.of(),
                        List.of(
                                new Abbreviation("VPP", "Văn phòng phường"),
                                new Abbreviation("CC", "công chức")),
                        duties,
                        List.of(),
                        "Trên đây là Kế hoạch của phường./.",
                        List.of("Như trên", "Lưu: VT, VP"),
                        "KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG",
                        "Lý Thị Mận");
        return around(draft(Readings.songMai()), frame);
    }

    private static Frame again(Plan plan) {
        var bytes = PlanDocument.of(plan, name -> name);
        return draft(new PlanReader().read(bytes, "ke-hoach.docx")).frame();
    }
}
