package vn.tiendo.portal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

class ReorganisationPagesIT extends PagesIT {

    private static final String DOOR = "POST /api/reorganisations";

    @BeforeEach
    void units() {
        SERVICES.answer(
                "GET /api/units",
                200,
                """
                {"items":[
                 {"id":"song-mai","authority":"song-mai","name":"UBND phường Sông Mai",
                  "kind":"AUTHORITY"},
                 {"id":"song-mai-kt","authority":"song-mai","parent":"song-mai",
                  "name":"Phòng Kinh tế","kind":"UNIT","ending":{"how":"MERGED",
                  "on":"2026-07-01","into":[{"id":"song-mai-vp","name":"Văn phòng"}],
                  "act":{"number":"45/QĐ-UBND","on":"2026-06-15"},"inForce":false}},
                 {"id":"song-mai-vp","authority":"song-mai","parent":"song-mai",
                  "name":"Văn phòng","kind":"UNIT","comingName":{"name":"Văn phòng phường",
                  "on":"2026-07-01"}},
                 {"id":"song-mai-vx","authority":"song-mai","parent":"song-mai",
                  "name":"Phòng Văn hóa - Xã hội","kind":"UNIT","ending":{"how":"SPLIT",
                  "on":"2026-03-01","into":[{"id":"song-mai-vh","name":"Phòng Văn hóa"},
                  {"id":"song-mai-xh","name":"Phòng Xã hội"}],"inForce":true}}]}""");
    }

    @Test
    void what_became_of_units_and_what_will_is_shown_and_only_what_will_can_be_taken_back() {
        var page = manager().open("/units").response().body();

        assertThat(page)
                .contains("Sẽ sáp nhập vào Văn phòng kể từ ngày 01/07/2026 (45/QĐ-UBND)")
                .contains("Sẽ đổi tên thành Văn phòng phường kể từ ngày 01/07/2026")
                .contains("Đã chia tách thành Phòng Văn hóa; Phòng Xã hội kể từ ngày 01/03/2026")
                .contains("name=\"units\" value=\"song-mai-kt\"")
                .doesNotContain("name=\"units\" value=\"song-mai-vx\"");
        assertThat(page.split(">Hủy</button>", -1)).hasSize(3);
    }

    @Test
    void a_merger_is_sent_with_its_day_its_act_and_the_unit_that_is_new() {
        SERVICES.answer(DOOR, 200, "{}");
        var browser = manager();
        browser.open("/units");

        var page =
                browser.sendRaw(
                        "/units/reorganisations",
                        "key=k&authority=song-mai&how=MERGE&units=song-mai-kt&units=song-mai-vp"
                                + "&successor=&founded=V%C4%83n+ph%C3%B2ng+m%E1%BB%9Bi%0D%0A"
                                + "&newName=x&from=1/7/2026&actNumber=45/Q%C4%90-UBND"
                                + "&actOn=15.6.2026");

        assertThat(page.response().body()).contains("Đã ghi nhận việc sáp nhập.");
        assertThat(SERVICES.asked(DOOR).get(0).header("idempotency-key")).isEqualTo("k");
        assertThat(SERVICES.asked(DOOR).get(0).text())
                .contains("\"units\":[\"song-mai-kt\",\"song-mai-vp\"]")
                .contains("{\"id\":\"song-mai-van-phong-moi\",\"name\":\"Văn phòng mới\"}")
                .contains("\"on\":\"2026-07-01\"")
                .contains("{\"number\":\"45/QĐ-UBND\",\"on\":\"2026-06-15\"}")
                .doesNotContain("\"name\":\"x\"");
    }

    /** Two wards into one that keeps the name of the first. */
    @Test
    void a_new_unit_may_take_the_name_of_one_that_ends() {
        SERVICES.answer(DOOR, 200, "{}");
        var browser = manager();
        browser.open("/units");

        browser.sendRaw(
                "/units/reorganisations",
                "key=k2&authority=song-mai&how=MERGE&units=song-mai-phuong-a&units=song-mai-vp"
                        + "&successor=&founded=Ph%C6%B0%E1%BB%9Dng+A&newName=&from=1/7/2026"
                        + "&actNumber=&actOn=");

        assertThat(SERVICES.asked(DOOR).get(0).text())
                .contains("{\"id\":\"song-mai-phuong-a-2026-07-01\",\"name\":\"Phường A\"}");
    }

    @Test
    void what_is_refused_is_said_and_the_form_keeps_what_was_typed() {
        SERVICES.answer(
                DOOR,
                409,
                """
                {"status":409,"code":"unit-ended","title":"Đơn vị không còn hoạt động",
                 "detail":"Văn phòng không còn hoạt động kể từ 01/07/2026."}""");
        var browser = manager();
        browser.open("/units");

        var page =
                browser.send(
                        "/units/reorganisations",
                        Map.of(
                                "key", "k",
                                "authority", "song-mai",
                                "how", "CLOSE",
                                "units", "song-mai-kt",
                                "from", "1/7/2026",
                                "actNumber", "46/QĐ-UBND"));

        assertThat(page.response().body())
                .contains("Văn phòng không còn hoạt động kể từ 01/07/2026.")
                .contains("value=\"46/QĐ-UBND\"")
                .contains("value=\"song-mai-kt\" checked")
                .contains("value=\"CLOSE\" selected");
    }

    @Test
    void what_is_announced_is_taken_back() {
        SERVICES.answer(DOOR + "/withdrawal", 200, "{}");
        var browser = manager();
        browser.open("/units");

        var page =
                browser.send(
                        "/units/reorganisations/withdrawal",
                        Map.of(
                                "key", "k",
                                "authority", "song-mai",
                                "unit", "song-mai-kt",
                                "how", "MERGE"));

        assertThat(page.response().body()).contains("Đã hủy thay đổi");
        assertThat(SERVICES.asked(DOOR + "/withdrawal").get(0).text())
                .contains("\"kind\":\"MERGE\"", "\"units\":[\"song-mai-kt\"]");
    }
}
