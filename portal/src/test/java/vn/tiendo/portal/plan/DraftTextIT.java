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
                        [{"field":"recipients/1","value":"","reason":"r"},\
                        {"field":"signatory","value":"Vũ Văn Mơ","reason":"r"}]""");
    }

    @Test
    void passages_are_corrected_from_the_last_to_the_first_and_only_as_the_person_saw_them() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, frame("A", "B", "C", "D"));
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .containsPattern("value=\"frame\">\\s*<input type=\"hidden\" name=\"revision\"");
        browser.sendRaw(
                CORRECTIONS,
                "key=k&edit=frame&reason=r&revision="
                        + encoded("\"7\"")
                        + said("preamble/1", "A", "")
                        + said("preamble/3", "C", "C2")
                        + said("preamble", "", "E"));

        var asked = SERVICES.asked("POST /api" + CORRECTIONS).get(0);
        assertThat(asked.header("if-match")).isEqualTo("\"7\"");
        assertThat(asked.text())
                .isEqualTo(
                        """
                        [{"field":"preamble","value":"E","reason":"r"},\
                        {"field":"preamble/3","value":"C2","reason":"r"},\
                        {"field":"preamble/1","value":"","reason":"r"}]""");
    }

    @Test
    void a_passage_that_was_blanked_stays_blank_where_the_form_is_refused() {
        refuse();
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, frame("A", "B"));
        var browser = manager();
        browser.open("/plans/" + DRAFT);

        var page =
                browser.sendRaw(
                        CORRECTIONS, "key=k&edit=frame&reason=r" + said("preamble/1", "A", ""));

        assertThat(page.response().body())
                .contains("Đã có người sửa", "name=\"value\"></textarea>", ">B</textarea>")
                .doesNotContain(">A</textarea>");
    }

    @Test
    void what_was_typed_comes_back_to_its_own_passage_though_another_bears_its_number_now() {
        refuse();
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, frame("B", "C", "D"));
        var browser = manager();
        browser.open("/plans/" + DRAFT);

        var page =
                browser.sendRaw(
                        CORRECTIONS,
                        "key=k&edit=frame&reason=r"
                                + said("preamble/1", "A", "A2")
                                + said("preamble/3", "C", "C2"));

        assertThat(page.response().body())
                .containsSubsequence("id=\"frame-lost\"", ">A2</li>")
                .containsSubsequence(">B</textarea>", ">C2</textarea>", ">D</textarea>");
    }

    @Test
    void a_row_whose_units_were_blanked_comes_back_without_them_where_it_is_refused() {
        refuse();
        var browser = manager();
        browser.open("/plans/" + DRAFT);

        var page =
                browser.sendRaw(
                        CORRECTIONS,
                        "key=k&edit=I.1&reason=r" + said("tasks/I.1/lead", "Văn phòng", ""));

        assertThat(page.response().body())
                .containsPattern("id=\"edit-lead\" name=\"value\" list=\"unit-names\" value=\"\"");
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

    private static void refuse() {
        SERVICES.answer(
                "POST /api" + CORRECTIONS,
                412,
                """
                {"status":412,"code":"stale-revision","title":"Đã có người sửa","detail":"x"}""");
    }

    private static String frame(String... preamble) {
        var frame =
                "\"frame\":{\"preamble\":[\"%s\"]},\"objectives\""
                        .formatted(String.join("\",\"", preamble));
        return json("draft").replaceFirst("\"objectives\"", frame);
    }

    private static String said(String field, String was, String value) {
        return "&field=" + encoded(field) + "&was=" + encoded(was) + "&value=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
