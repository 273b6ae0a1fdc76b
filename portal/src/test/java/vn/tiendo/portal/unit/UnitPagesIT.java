package vn.tiendo.portal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class UnitPagesIT extends PagesIT {

    private static final String UNIT = "/units/song-mai-vp";
    private static final String SEATS = "GET /api/seats";

    @BeforeEach
    void units() {
        SERVICES.answer("GET /api/units", 200, Ward.json("unit-tree"));
        SERVICES.answer(
                SEATS,
                200,
                """
                {"items":[{"id":"seat-song-mai-vp-unit-head-1","unit":"song-mai-vp",
                  "authority":"song-mai","role":"UNIT_HEAD","name":"Lê Văn Bình",
                  "email":"binh@vi-du.test","account":"binh","revision":4},
                 {"id":"seat-song-mai-vp-unit-officer-1","unit":"song-mai-vp",
                  "authority":"song-mai","role":"UNIT_OFFICER"}]}""");
    }

    @Test
    void units_are_shown_as_a_tree_with_their_other_names_and_whom_groups_stand_for() {
        var page = manager().open("/units").response().body();

        assertThat(page.indexOf("Ủy ban nhân dân phường Sông Mai</a>"))
                .isLessThan(page.indexOf("Văn phòng UBND phường</a>"));
        assertThat(page.indexOf("Văn phòng UBND phường</a>"))
                .isLessThan(page.indexOf("Tổ Một cửa</a>"));
        assertThat(page)
                .contains("class=\"deep-2\"")
                .contains("VPUB; Văn phòng phường")
                .contains("Tên gọi chung")
                .contains("mọi đơn vị trực thuộc")
                .doesNotContain("Đăng ký cơ quan");
    }

    @Test
    void a_unit_is_registered_under_an_id_that_follows_from_its_name() {
        SERVICES.answer("POST /api/units", 201, "{}");
        var browser = manager();
        browser.open("/units");

        var page =
                browser.send(
                        "/units",
                        Map.of(
                                "key", "k",
                                "authority", "song-mai",
                                "name", " Đội Trật tự đô thị ",
                                "kind", "UNIT",
                                "parent", "song-mai-vp",
                                "aliases", "Đội TTĐT\r\n\r\nTrật tự đô thị"));

        assertThat(page.response().body()).contains("Đã đăng ký Đội Trật tự đô thị.");
        assertThat(SERVICES.asked("POST /api/units").get(0).text())
                .contains("\"id\":\"song-mai-doi-trat-tu-do-thi\"")
                .contains("\"parent\":\"song-mai-vp\"")
                .contains("\"name\":\"Đội Trật tự đô thị\"")
                .contains("[\"Đội TTĐT\",\"Trật tự đô thị\"]");
    }

    @Test
    void a_unit_is_renamed_and_keeps_what_the_page_does_not_ask() {
        SERVICES.answer("PUT /api" + UNIT, 200, "{}");
        var browser = manager();
        var shown = browser.open(UNIT).response().body();

        browser.send(
                UNIT,
                Map.of("key", "k", "revision", "\"1\"", "name", "Văn phòng", "aliases", "VP"));

        var asked = SERVICES.asked("PUT /api" + UNIT).get(0);
        assertThat(shown)
                .contains("Mã trong hệ thống", "Lê Văn Bình", "Đang trống")
                .doesNotContain("tạm thời chưa lấy được");
        assertThat(asked.header("if-match")).isEqualTo("\"1\"");
        assertThat(asked.text())
                .contains("\"name\":\"Văn phòng\"", "\"aliases\":[\"VP\"]")
                .contains("\"authority\":\"song-mai\"");
    }

    @Test
    void a_group_is_given_the_members_that_were_chosen() {
        var group = "/units/song-mai-cac-phong";
        SERVICES.answer(
                "GET /api" + group,
                200,
                """
                {"id":"song-mai-cac-phong","authority":"song-mai","parent":"song-mai",
                 "name":"Các phòng, đơn vị","kind":"GROUP","members":{"of":"CHILDREN"}}""");
        SERVICES.answer("PUT /api" + group, 200, "{}");
        var browser = manager();

        assertThat(browser.open(group).response().body())
                .contains("Gồm những đơn vị nào")
                .contains("value=\"song-mai-vx\"")
                .doesNotContain("Người giữ vị trí");
        browser.sendRaw(
                group,
                "key=k&revision=%221%22&name=C%C3%A1c+ph%C3%B2ng&of=LISTED&members=song-mai-vp&members=song-mai-vx");

        assertThat(SERVICES.asked("PUT /api" + group).get(0).text())
                .contains("{\"of\":\"LISTED\",\"units\":[\"song-mai-vp\",\"song-mai-vx\"]}");
    }

    @Test
    void a_seat_is_filled_where_one_is_vacant_and_left_again() {
        var vacant = "/api/seats/seat-song-mai-vp-unit-officer-1";
        var taken = "/api/seats/seat-song-mai-vp-unit-head-1";
        SERVICES.answer("PUT " + vacant, 200, "{}");
        SERVICES.answer("DELETE " + taken, 204, "");
        password("an", "Trần Văn An", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var browser = manager();
        browser.open(UNIT);

        browser.send(
                UNIT + "/seats",
                Map.of(
                        "key", "k",
                        "unit", "x",
                        "role", "UNIT_OFFICER",
                        "name", "Trần Văn An",
                        "email", "an@vi-du.test",
                        "account", "an"));
        var page =
                browser.send(
                        UNIT + "/seats/seat-song-mai-vp-unit-head-1/vacancy", Map.of("key", "k2"));

        assertThat(SERVICES.asked("PUT " + vacant).get(0).text())
                .contains("\"unit\":\"song-mai-vp\"", "Trần Văn An");
        assertThat(SERVICES.asked("DELETE " + taken)).hasSize(1);
        assertThat(page.response().body()).contains("Đã bỏ trống vị trí");
    }

    @Test
    void a_seat_is_given_to_nobody_whose_account_is_not_there() {
        var browser = manager();
        browser.open(UNIT);

        var page =
                browser.send(
                        UNIT + "/seats",
                        Map.of(
                                "key", "k",
                                "unit", "x",
                                "role", "UNIT_OFFICER",
                                "name", "Trần Văn Không",
                                "email", "khong@vi-du.test",
                                "account", "khong-co-ai"));

        assertThat(page.response().body())
                .contains("Chưa có tài khoản này", "“khong-co-ai”", "value=\"khong@vi-du.test\"");
        assertThat(SERVICES.asked("PUT /api/seats/seat-song-mai-vp-unit-officer-1")).isEmpty();
    }

    @Test
    void who_has_a_seat_is_replaced_as_seen_and_a_new_seat_replaces_nobody() {
        var taken = "/api/seats/seat-song-mai-vp-unit-head-1";
        var added = "/api/seats/seat-song-mai-vp-unit-head-2";
        SERVICES.answer("PUT " + taken, 200, "{}");
        SERVICES.answer("PUT " + added, 200, "{}");
        password("an", "Trần Văn An", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var browser = manager();
        assertThat(browser.open(UNIT).response().body()).contains("name=\"revision\" value=\"4\"");
        var an =
                Map.of(
                        "unit", "x",
                        "role", "UNIT_HEAD",
                        "name", "Trần Văn An",
                        "email", "an@vi-du.test",
                        "account", "an");
        var edit = new HashMap<>(an);
        edit.putAll(Map.of("key", "k", "seat", "seat-song-mai-vp-unit-head-1", "revision", "4"));
        var more = new HashMap<>(an);
        more.put("key", "k2");

        browser.send(UNIT + "/seats", edit);
        browser.send(UNIT + "/seats", more);

        assertThat(SERVICES.asked("PUT " + taken).get(0).header("if-match")).isEqualTo("\"4\"");
        assertThat(SERVICES.asked("PUT " + added).get(0).header("if-none-match")).isEqualTo("*");
    }

    @Test
    void who_administers_all_says_whose_units_and_registers_authorities() {
        SERVICES.answer("POST /api/units", 201, "{}");
        var browser = administrator();

        assertThat(browser.open("/units").response().body()).contains("Mã cơ quan");
        assertThat(SERVICES.asked("GET /api/units")).isEmpty();
        browser.send(
                "/units/roots",
                Map.of("key", "k", "id", "dong-ha", "name", "UBND Đông Hà", "kind", "AUTHORITY"));

        assertThat(SERVICES.asked("POST /api/units").get(0).text())
                .contains("\"id\":\"dong-ha\"", "\"authority\":\"dong-ha\"");
    }

    @Test
    void a_units_officer_sees_no_such_page() {
        assertThat(officer().open("/units").status()).isEqualTo(403);
        assertThat(officer().open(UNIT).status()).isEqualTo(403);
        assertThat(officer().open("/").response().body()).doesNotContain("href=\"/units\"");
    }
}
