package vn.tiendo.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

class HomeIT extends PagesIT {

    @Test
    void a_unit_begins_with_its_own_tasks() {
        assertThat(officer().open("/").response().body())
                .contains("Xin chào", "Văn phòng UBND phường", "Cần chú ý", "Danh mục niêm yết")
                .contains("Nhiệm vụ của đơn vị")
                .doesNotContain("chờ duyệt</h2>")
                .doesNotContain("href=\"/reviews\"");
    }

    @Test
    void the_standing_body_begins_with_what_waits_for_it() {
        assertThat(manager().open("/").response().body())
                .contains("Báo cáo tiến độ chờ duyệt", "href=\"/reviews\"", "07/KH-UBND");
    }

    @Test
    void the_supervisor_begins_with_what_is_urgent_and_the_plans() {
        assertThat(supervisor().open("/").response().body())
                .contains("Cần chú ý", "07/KH-UBND")
                .doesNotContain("href=\"/reviews\"");
    }

    @Test
    void an_administrator_is_not_shown_what_administrators_may_not_see() {
        assertThat(administrator().open("/").response().body())
                .contains("Xin chào")
                .doesNotContain("Kỳ báo cáo", "Chưa lấy được danh sách");
        assertThat(SERVICES.asked("GET /api/rounds")).isEmpty();
    }

    @Test
    void the_interior_department_begins_with_reports() {
        assertThat(interior().open("/").response().body())
                .contains("Báo cáo các cơ quan gửi đến", "45/BC-UBND")
                .doesNotContain("href=\"/plans\"");
    }
}
