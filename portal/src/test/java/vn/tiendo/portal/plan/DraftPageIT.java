package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

/** What a draft's page asks a person to settle. */
class DraftPageIT extends PagesIT {

    private static final String DUE = "tasks/I.1/deliverables/1/";

    @Test
    void a_year_that_seems_wrong_is_corrected_or_said_to_be_right() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        var corrections = "POST /api/plans/" + DRAFT + "/corrections";
        SERVICES.answer(corrections, 200, "{}");
        var browser = manager();
        var page = browser.open("/plans/" + DRAFT).response().body();

        assertThat(page)
                .contains("Thời hạn rơi vào năm trước năm của kế hoạch")
                .contains("nhiệm vụ I.1, sản phẩm 1")
                .contains("Tháng 12/2025 → 31/12/2025")
                .contains("value=\"" + DUE + "deadline\"")
                .contains("value=\"" + DUE + "doubt\"")
                .contains("Tài liệu ghi đúng, giữ nguyên");
        browser.sendRaw(
                "/plans/" + DRAFT + "/corrections",
                "key=k&reason=r&field="
                        + DUE
                        + "deadline&value=&field="
                        + DUE
                        + "doubt"
                        + "&value=accepted");

        assertThat(SERVICES.asked(corrections).get(0).text())
                .isEqualTo(
                        "[{\"field\":\"%sdoubt\",\"value\":\"accepted\",\"reason\":\"r\"}]"
                                .formatted(DUE));
    }

    @Test
    void a_plan_without_a_readable_title_can_be_given_one() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());

        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("Còn <b>2</b> điểm")
                .contains("Tên kế hoạch")
                .contains("name=\"field\" value=\"title\"");
    }

    @Test
    void what_was_accepted_is_shown_in_words() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());

        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("<b>giữ nguyên như tài liệu ghi</b>");
    }

    @Test
    void the_document_stands_beside_its_reading_and_each_point_leads_to_its_place() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        SERVICES.answer("GET /api/plans/" + DRAFT + "/source", 200, source());

        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("id=\"t1-r2-c3\">Tháng 12/2025</td>")
                .contains("data-place=\"t1-r2-c3\"")
                .contains("href=\"#t1-r2-c3\"")
                .contains("nhiệm vụ I.1, sản phẩm 1, bảng 1, dòng 2, trang 3")
                .contains("id=\"p1\"");
    }

    @Test
    void without_the_document_the_page_says_so_and_all_else_is_there() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());

        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("Không có văn bản gốc để đối chiếu")
                .contains("Tài liệu ghi đúng, giữ nguyên")
                .doesNotContain("xem trong văn bản");
    }

    @Test
    void what_stands_around_the_tasks_is_folded_away_and_left_out_where_nothing_is_known() {
        var frame =
                """
                "frame":{"legalBases":[{"text":"Kế hoạch số 5/KH-UBND ngày 02/01/2026"}],
                 "duties":[{"label":"1","unit":"Văn phòng","items":["Đôn đốc các phòng."]}],
                 "reporting":["Báo cáo hằng quý."],"recipients":["Như trên"],
                 "abbreviations":[{"letters":"VP","meaning":"Văn phòng"}],
                 "signedAs":"CHỦ TỊCH","signatory":"Lý Thị Mận"},"objectives\"""";
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .doesNotContain("id=\"frame\"");

        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft().replace("\"objectives\"", frame));

        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("<details id=\"frame\">")
                .contains("Kế hoạch số 5/KH-UBND ngày 02/01/2026", "1. Văn phòng")
                .contains("Đôn đốc các phòng.", "Báo cáo hằng quý.", "Như trên")
                .contains("VP: Văn phòng", "CHỦ TỊCH – Lý Thị Mận");
    }

    @Test
    void each_point_offers_its_answers_in_the_order_of_the_keys() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());

        var page = manager().open("/plans/" + DRAFT).response().body();

        assertThat(page.indexOf("Tài liệu ghi đúng, giữ nguyên"))
                .isPositive()
                .isLessThan(page.indexOf("Sửa thành Tháng 12/2026"));
        assertThat(page)
                .contains("Chưa công bố được – còn 2 điểm")
                .contains("Chưa có: tên kế hoạch");
    }

    @Test
    void a_row_is_corrected_in_the_table_and_only_what_differs_is_sent() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        var corrections = "POST /api/plans/" + DRAFT + "/corrections";
        SERVICES.answer(corrections, 200, "{}");
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT + "?edit=I.1").response().body())
                .contains("name=\"field\" value=\"tasks/I.1/activity\"")
                .contains("name=\"was\" value=\"Tuyên truyền\"")
                .contains("name=\"field\" value=\"tasks/I.1/deliverables\"");
        browser.sendRaw(
                "/plans/" + DRAFT + "/corrections",
                "key=k&reason=r&field=tasks/I.1/activity&was=A&value=B&field=tasks/I.1/lead&was=C&value=C"
                        + "&field=tasks/I.1/deliverables&was=&value="
                        + "&field=tasks/I.1/coordinating&was=D&value=");

        assertThat(SERVICES.asked(corrections).get(0).text())
                .isEqualTo(
                        """
                        [{"field":"tasks/I.1/activity","value":"B","reason":"r"},\
                        {"field":"tasks/I.1/coordinating","value":"","reason":"r"}]""");
    }

    @Test
    void a_form_in_which_nothing_was_changed_is_not_sent_on() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        var corrections = "/plans/" + DRAFT + "/corrections";
        var browser = manager();
        browser.open("/plans/" + DRAFT);

        var page =
                browser.sendRaw(
                        corrections, "key=k&reason=r&field=tasks/I.1/activity&was=A&value=A");

        assertThat(page.response().body()).contains("Không có nội dung nào thay đổi.");
        assertThat(SERVICES.asked("POST /api" + corrections)).isEmpty();
    }

    @Test
    void a_row_that_is_refused_comes_back_as_it_was_typed() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        SERVICES.answer(
                "POST /api/plans/" + DRAFT + "/corrections",
                422,
                """
                {"type":"urn:tiendo:problem:correction-refused","title":"Không sửa được",
                 "status":422,"code":"correction-refused","detail":"Giá trị không hợp lệ."}""");
        var browser = manager();
        browser.open("/plans/" + DRAFT + "?edit=I.1");

        var page =
                browser.sendRaw(
                        "/plans/" + DRAFT + "/corrections",
                        "key=k&reason=v%C3%AC+sao&edit=I.1&field=tasks/I.1/activity&was=A&value=Vi%E1%BB%87c+kh%C3%A1c");

        assertThat(page.response().body())
                .contains("Không sửa được", "Giá trị không hợp lệ.")
                .contains("Việc khác</textarea>")
                .contains("value=\"vì sao\"");
    }

    @Test
    void the_last_correction_can_be_taken_back() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        var corrections = "POST /api/plans/" + DRAFT + "/corrections";
        SERVICES.answer(corrections, 200, "{}");
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .contains("id=\"undo\"")
                .contains("value=\"corrections/4\"");
        var page =
                browser.sendRaw(
                        "/plans/" + DRAFT + "/corrections",
                        "key=k&reason=r&what=N%C4%83m&field=corrections/4&value=undone");

        assertThat(page.response().body()).contains("Đã hoàn tác: Năm.");
        assertThat(SERVICES.asked(corrections).get(0).text())
                .contains("\"field\":\"corrections/4\",\"value\":\"undone\"");
    }

    @Test
    void a_unit_that_the_directory_does_not_know_is_registered_from_the_page() {
        SERVICES.answer("POST /api/units", 201, "{}");
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .contains("Đăng ký là tên gọi chung của các đơn vị trực thuộc");
        var page =
                browser.send(
                        "/plans/" + DRAFT + "/units",
                        Map.of("key", "k", "kind", "GROUP", "name", "Các phòng, đơn vị"));

        assertThat(page.response().body()).contains("Đã đăng ký Các phòng, đơn vị.");
        assertThat(SERVICES.asked("POST /api/units").get(0).text())
                .contains("\"id\":\"song-mai-cac-phong-don-vi\"", "\"parent\":\"song-mai\"")
                .contains("\"of\":\"CHILDREN\"");
    }

    @Test
    void an_answer_goes_on_record_with_the_reason_that_fits_it() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        var corrections = "POST /api/plans/" + DRAFT + "/corrections";
        SERVICES.answer(corrections, 200, "{}");
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .contains("name=\"reason\" value=\"Sửa theo kiểm tra của người đăng ký\"")
                .contains("name=\"reason\" value=\"Đã đối chiếu với văn bản\"")
                .contains("Lý do ghi lại khi chọn");
        browser.sendRaw(
                "/plans/" + DRAFT + "/corrections",
                "key=k&field=" + DUE + "doubt&value=accepted&field=year&value=2027");

        assertThat(SERVICES.asked(corrections).get(0).text())
                .contains("\"value\":\"accepted\",\"reason\":\"Đã đối chiếu với văn bản\"")
                .contains("\"value\":\"2027\",\"reason\":\"Sửa theo kiểm tra");
    }

    @Test
    void the_days_that_were_read_stand_beside_the_words_with_how_they_were_found() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());

        assertThat(officer().open("/plans/" + DRAFT).response().body())
                .contains("→ 31/12/2025</summary>")
                .contains("Tháng 12/2025 → 31/12/2025: ngày cuối tháng</span>");
    }

    @Test
    void who_only_reads_sees_the_draft_and_nothing_to_send() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());

        assertThat(officer().open("/plans/" + DRAFT).response().body())
                .contains("Tuyên truyền")
                .doesNotContain("id=\"points\"", "id=\"publish\"", "id=\"undo\"", "?edit=");
    }

    private static String source() {
        return """
               {"plan":"%s","file":{"name":"kh.txt","sha256":"00","bytes":9},
                "head":{"title":{"paragraph":1,"label":"title"}},
                "blocks":[{"paragraph":1,"text":"KẾ HOẠCH","rows":[]},{"table":1,"rows":[
                 {"row":1,"cells":[{"cell":1,"span":1,"lines":["TT"]},{"cell":2,"span":1,
                  "lines":["Nội dung"]},{"cell":3,"span":1,"lines":["Thời hạn"]}]},
                 {"row":2,"cells":[{"cell":1,"span":1,"lines":["1"]},{"cell":2,"span":1,
                  "lines":["Tuyên truyền"]},{"cell":3,"span":1,"lines":["Tháng 12/2025"]}]}]}],
                "footnotes":[]}"""
                .formatted(DRAFT);
    }

    /** All settled but the title and one year. */
    private static String draft() {
        return """
               {"id":"%s","authority":"song-mai","status":"DRAFT","source":"kh.txt",
                "reading":{"plan":{"number":"07/KH-UBND","issuedOn":"2026-01-06","year":2026,
                  "standingBody":"song-mai-vx"},
                 "objectives":[],"areas":[{"label":"I","title":"Chỉ đạo","tasks":[
                  {"id":"I.1","label":"1","activity":"Tuyên truyền","lead":["Văn phòng"],
                   "origin":{"table":1,"row":2,"label":"I.1"},
                   "deliverables":[{"no":1,"name":"Báo cáo",
                    "origin":{"table":1,"row":2,"cell":2,"label":"I.1"},"deadline":{"text":"Tháng 12/2025",
                    "to":"2025-12-31","explanation":"Tháng 12/2025 → 31/12/2025: ngày cuối tháng"}}]}]}]},
                "findings":[{"no":1,"code":"SUSPECTED_YEAR_SLIP","message":"…","blocking":true,
                  "place":{"table":1,"row":2,"cell":3,"page":3,"label":"I.1"}}],
                "openPoints":[{"code":"SUSPECTED_YEAR_SLIP",
                 "path":"tasks/I.1/deliverables/1/deadline"}],
                "corrections":[{"no":4,"undoable":true,"field":"tasks/I.2/deliverables/1/doubt","value":"accepted",
                 "reason":"đúng"}]}"""
                .formatted(DRAFT);
    }
}
