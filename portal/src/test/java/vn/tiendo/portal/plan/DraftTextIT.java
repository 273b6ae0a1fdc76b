package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;
import static vn.tiendo.portal.Ward.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

/** What a person corrects around a draft's tasks, and which tasks it has. */
class DraftTextIT extends PagesIT {

    private static final String CORRECTIONS = "/plans/" + DRAFT + "/corrections";

    @BeforeEach
    void theDraftHasAFrame() {
        var frame =
                """
                "frame":{"preamble":["Căn cứ Kế hoạch số 5/KH-UBND"],"legalBases":[],
                 "duties":[{"label":"1","unit":"Văn phòng","items":["Đôn đốc các phòng."]}],
                 "reporting":[],"closing":"Trên đây là Kế hoạch./.","recipients":["Như trên"],
                 "abbreviations":[],"signedAs":"CHỦ TỊCH","signatory":"Lý Thị Mận"},
                "objectives\"""";
        SERVICES.answer(
                "GET /api/plans/" + DRAFT,
                200,
                json("draft").replaceFirst("\"objectives\"", frame));
        SERVICES.answer("POST /api" + CORRECTIONS, 200, "{}");
    }

    @Test
    void every_text_of_the_frame_has_its_field_and_only_what_differs_is_sent() {
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .contains("name=\"field\" value=\"preamble/1\"")
                .contains("name=\"field\" value=\"duties/1/items/1\"")
                .contains("Tổ chức thực hiện, mục 1, ý 1", "Nơi nhận, dòng 1")
                .contains(">Lý Thị Mận</textarea>")
                .contains("name=\"field\" value=\"place\"")
                .contains("name=\"field\" value=\"parentAuthority\"");
        browser.sendRaw(
                CORRECTIONS,
                "key=k&edit=frame&reason=r"
                        + said("preamble/1", "Căn cứ\nmột", "Căn cứ\r\nmột")
                        + said("preamble", "", "")
                        + said("signatory", "Lý Thị Mận", "Vũ Văn Mơ")
                        + said("recipients/1", "Như trên", ""));

        assertThat(SERVICES.asked("POST /api" + CORRECTIONS).get(0).text())
                .isEqualTo(
                        """
                        [{"field":"signatory","value":"Vũ Văn Mơ","reason":"r"},\
                        {"field":"recipients/1","value":"","reason":"r"}]""");
    }

    @Test
    void who_only_reads_finds_nothing_to_correct() {
        assertThat(officer().open("/plans/" + DRAFT).response().body())
                .contains("Đôn đốc các phòng.")
                .doesNotContain("name=\"field\"", "Thêm nhiệm vụ", "Bỏ nhiệm vụ");
    }

    @Test
    void a_task_is_added_under_its_area_and_taken_out_from_its_row() {
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .contains("value=\"areas/I/tasks\"", "value=\"areas/II/tasks\"");
        assertThat(browser.open("/plans/" + DRAFT + "?edit=I.1").response().body())
                .contains("Bỏ nhiệm vụ I.1", "Bỏ sản phẩm “Kế hoạch tuyên truyền”")
                .contains("name=\"field\" value=\"tasks/I.1/deliverables/1\"");
        browser.sendRaw(CORRECTIONS, "key=k&reason=r&field=tasks/I.1&value=removed");

        assertThat(SERVICES.asked("POST /api" + CORRECTIONS).get(0).text())
                .isEqualTo("[{\"field\":\"tasks/I.1\",\"value\":\"removed\",\"reason\":\"r\"}]");
    }

    @Test
    void the_heading_is_renewed_with_what_was_corrected() {
        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("<h1 id=\"plan-title\">", "hx-select-oob=\"#plan-title\"");
    }

    private static String said(String field, String was, String value) {
        return "&field=" + encoded(field) + "&was=" + encoded(was) + "&value=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
