package vn.tiendo.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

class OutageIT extends PagesIT {

    @Test
    void a_service_that_is_down_is_said_to_be_so_and_no_stack_is_shown() {
        SERVICES.answer("GET /api/tasks", 503, "{}");

        var page = officer().open("/tasks");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.response().body())
                .contains("Dịch vụ tạm thời không trả lời")
                .contains("Mã theo dõi")
                .contains("Nguyễn Thị Lan")
                .doesNotContain("Exception")
                .doesNotContain("vn.tiendo.");
    }

    @Test
    void an_answer_that_is_no_answer_counts_as_down() {
        SERVICES.answer("GET /api/tasks", "text/html", new byte[] {'<'});
        assertThat(officer().open("/tasks").status()).isEqualTo(503);
        SERVICES.answer("GET /api/tasks", 404, "<html>");
        assertThat(officer().open("/tasks").status()).isEqualTo(503);
    }

    @Test
    void the_home_page_shows_what_the_other_services_know() {
        SERVICES.answer("GET /api/tasks", 503, "{}");
        SERVICES.answer("GET /api/inbox", 503, "{}");

        var page = officer().open("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body())
                .contains("tạm thời chưa lấy được")
                .contains("Quý I năm 2026");
    }

    @Test
    void a_part_that_cannot_be_renewed_stays_as_it_is() {
        SERVICES.answer("GET /api/inbox", 503, "{}");

        var part = heard(officer().client(), request("/inbox/unread").header("HX-Request", "true"));

        assertThat(part.status()).isEqualTo(503);
        assertThat(part.response().body()).isEmpty();
    }

    @Test
    void what_the_service_does_not_show_this_person_is_not_found() {
        var page = officer().open("/tasks/of-another-unit");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.response().body()).contains("Không tìm thấy");
    }

    @Test
    void a_token_that_the_services_turn_down_leads_back_to_sign_in() {
        SERVICES.answer(
                "GET /api/tasks",
                401,
                """
                {"type":"urn:tiendo:problem:bad-token","title":"x","status":401,"detail":"x",
                 "code":"bad-token"}""");

        var page = officer().open("/tasks");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.response().body())
                .contains("Cần đăng nhập lại")
                .contains("href=\"/oauth2/authorization/tiendo\"");
    }

    @Test
    void pages_that_tell_of_an_error_call_the_unit_by_name_and_never_by_its_id() {
        assertThat(officer().open("/nowhere").response().body())
                .contains("Cán bộ đơn vị · Văn phòng UBND phường")
                .doesNotContain("song-mai-vp");
        assertThat(officer().open("/tasks/none").response().body())
                .contains("Cán bộ đơn vị · Văn phòng UBND phường")
                .doesNotContain("song-mai-vp");
        assertThat(interior().open("/nowhere").response().body())
                .contains("<span>Sở Nội vụ</span>")
                .doesNotContain("dong-ha-snv");
    }

    @Test
    void a_page_that_does_not_exist_says_so_and_a_wrong_method_too() {
        assertThat(officer().open("/nowhere").status()).isEqualTo(404);
        officer().open("/inbox");
        assertThat(officer().send("/tasks", Map.of()).status()).isEqualTo(405);
    }
}
