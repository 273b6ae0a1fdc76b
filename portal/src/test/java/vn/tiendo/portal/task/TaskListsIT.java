package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class TaskListsIT extends PagesIT {

    @ParameterizedTest
    @CsvSource({
        "all, Kế hoạch tuyên truyền, Không có nhiệm vụ nào",
        "soon, Kế hoạch tuyên truyền, Danh mục niêm yết",
        "overdue, Danh mục niêm yết, Kế hoạch tuyên truyền",
        "returned, Danh mục niêm yết, Văn bản kiến nghị"
    })
    void ones_tasks_are_filtered(String show, String there, String notThere) {
        var page = officer().open("/tasks?show=" + show).response().body();

        assertThat(page).contains(there).doesNotContain(notThere);
        assertThat(page).contains("Sắp đến hạn</span> (<span>2</span>)");
    }

    @Test
    void a_list_in_parts_is_asked_for_to_its_end() {
        var browser = officer();
        Ward.at(SERVICES);
        SERVICES.answer(
                "GET /api/tasks?mine=true&limit=200&after=",
                200,
                "{\"items\":[],\"next\":\"place-1\"}");

        var page = browser.open("/tasks").response().body();

        assertThat(page).contains("Kế hoạch tuyên truyền");
        assertThat(SERVICES.asked("GET /api/tasks")).hasSize(2);
    }

    @Test
    void where_there_is_more_than_a_page_reads_the_counts_say_so() {
        SERVICES.answer(
                "GET /api/tasks", 200, Ward.json("tasks").replaceFirst("\\{", "{\"next\":\"on\","));

        var list = officer().open("/tasks").response().body();
        var home = officer().open("/").response().body();

        assertThat(list)
                .containsPattern("Tất cả</span> \\(<span>hơn \\d+</span>")
                .containsPattern("Quá hạn</span> \\(<span>ít nhất \\d+</span>")
                .contains("chỉ gồm các nhiệm vụ đến hạn sớm nhất");
        assertThat(home)
                .containsPattern("<b>hơn \\d+</b><span>nhiệm vụ đang mở")
                .containsPattern("<b>ít nhất \\d+</b><span>quá hạn");
        assertThat(manager().open("/plans/" + Ward.PLAN).response().body())
                .contains("chỉ gồm các nhiệm vụ đến hạn sớm nhất");
    }

    @Test
    void a_list_that_was_read_to_its_end_has_plain_counts() {
        assertThat(officer().open("/tasks").response().body())
                .containsPattern("Tất cả</span> \\(<span>\\d+</span>")
                .doesNotContain("ít nhất")
                .doesNotContain("chỉ gồm các nhiệm vụ");
    }

    @Test
    void completed_without_evidence_is_amber() {
        assertThat(officer().open("/tasks").response().body())
                .contains("chip soon\">Chưa có minh chứng")
                .doesNotContain("chip good\">Hoàn thành đúng hạn");
    }

    @Test
    void whole_work_that_waits_without_evidence_is_amber_too() {
        var whole =
                Ward.json("waiting")
                        .replaceAll("\"submittedPercent\": \\d+", "\"submittedPercent\": 100")
                        .replaceAll("\"evidenceStatus\": \"\\w+\"", "\"evidenceStatus\": \"NONE\"");
        SERVICES.answer("GET /api/tasks?status=SUBMITTED&limit=200&after=", 200, whole);

        assertThat(manager().open("/reviews").response().body())
                .contains("chip soon\">Chưa có minh chứng");
        SERVICES.answer(
                "GET /api/tasks?status=SUBMITTED&limit=200&after=",
                200,
                whole.replace("\"NONE\"", "\"DECLARED\""));
        assertThat(manager().open("/reviews").response().body())
                .doesNotContain("Chưa có minh chứng");
    }

    @Test
    void the_standing_body_sees_how_much_was_submitted() {
        assertThat(manager().open("/reviews").response().body())
                .contains("60% chờ duyệt", "đã chấp nhận 50%");
        assertThat(manager().open("/").response().body()).contains("60% chờ duyệt");
    }

    @Test
    void the_standing_body_sees_what_waits() {
        assertThat(manager().open("/reviews").response().body())
                .contains("Biên bản tự kiểm tra")
                .doesNotContain("Danh mục niêm yết");
    }
}
