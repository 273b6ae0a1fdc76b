package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

/** A name that a person settled onto a unit is known at the next upload. */
class RememberedNamesIT extends PagesIT {

    private static final String PAGE = "/plans/" + DRAFT;
    private static final String UNIT = "/api/units/song-mai-vp";
    private static final Map<String, String> SETTLED =
            Map.of("key", "k", "field", "units/Vp phường", "value", "song-mai-vp", "reason", "r");

    @BeforeEach
    void unit() {
        SERVICES.answer("POST /api" + PAGE + "/corrections", 200, "{}");
        SERVICES.answer(
                "GET " + UNIT,
                200,
                """
                {"id":"song-mai-vp","authority":"song-mai","parent":"song-mai",
                 "name":"Văn phòng UBND phường","kind":"UNIT","aliases":["VPUB"]}""");
        SERVICES.answer("PUT " + UNIT, 200, "{}");
    }

    @Test
    void a_settled_name_is_kept_as_another_name_of_the_unit() {
        var page = settle(true);

        var asked = SERVICES.asked("PUT " + UNIT).get(0);
        assertThat(asked.header("if-match")).isEqualTo("\"1\"");
        assertThat(asked.text()).contains("[\"VPUB\",\"Vp phường\"]", "Văn phòng UBND phường");
        assertThat(page).contains("“Vp phường” được nhớ là tên gọi khác của Văn phòng UBND phường");
    }

    @Test
    void it_is_not_kept_where_the_person_did_not_want_it_or_it_is_known() {
        settle(false);
        assertThat(SERVICES.asked("PUT " + UNIT)).isEmpty();

        SERVICES.answer(
                "GET " + UNIT,
                200,
                "{\"id\":\"song-mai-vp\",\"name\":\"V\",\"aliases\":[\"Vp phường\"]}");
        settle(true);
        assertThat(SERVICES.asked("PUT " + UNIT)).isEmpty();
    }

    @Test
    void what_was_settled_stays_so_where_the_name_cannot_be_kept() {
        SERVICES.answer(
                "PUT " + UNIT,
                409,
                """
                {"type":"urn:tiendo:problem:unit-name-taken","title":"Trùng tên","status":409,
                 "detail":"Tên này là của đơn vị khác.","code":"unit-name-taken"}""");

        assertThat(settle(true))
                .contains("Đã ghi nhận 1 nội dung bổ sung.")
                .contains("Chưa nhớ được “Vp phường”", "Tên này là của đơn vị khác.");
    }

    @Test
    void a_name_that_is_taken_out_means_no_unit_and_is_not_kept() {
        var body =
                manager()
                        .send(
                                PAGE + "/corrections",
                                Map.of(
                                        "key",
                                        "k",
                                        "field",
                                        "units/Vp phường",
                                        "value",
                                        "removed",
                                        "remember",
                                        "true"))
                        .response()
                        .body();

        assertThat(body).contains("Đã ghi nhận").doesNotContain("nhớ được", "được nhớ");
        assertThat(SERVICES.asked("GET /api/units/removed")).isEmpty();
    }

    @Test
    void nobody_is_asked_to_keep_a_name_that_is_taken_out() {
        assertThat(manager().open(PAGE).response().body())
                .contains("Bỏ khỏi các đơn vị phối hợp", "name=\"remember\"")
                .doesNotContainPattern("value=\"removed\">(?s:(?!</form>).)*name=\"remember\"");
    }

    private static String settle(boolean remember) {
        var form = new HashMap<>(SETTLED);
        if (remember) {
            form.put("remember", "true");
        }
        var browser = manager();
        browser.open(PAGE);
        return browser.send(PAGE + "/corrections", form).response().body();
    }
}
