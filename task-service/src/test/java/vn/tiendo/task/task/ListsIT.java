package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.tiendo.task.testing.Plan;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.workingday.VietnamTime;

/** What a list leaves out, and how many of each sort there are. */
class ListsIT extends RunningTaskService {
    private static final Map<String, ?> WHOLE = Map.of("percent", 100, "text", "Đã xong");

    private Plan plan;
    private LocalDate today;

    /** Due yesterday and today, in two days and in a year; one without a day; one of another unit. */
    @BeforeEach
    void tasks_of_every_sort() {
        today = VietnamTime.dayOf(CLOCK.instant());
        plan =
                aPlan().with("song-mai-vp", today.minusDays(1).toString())
                        .with("song-mai-vp", today.toString())
                        .with("song-mai-vp", today.plusDays(2).toString())
                        .with("song-mai-vp", today.plusYears(1).toString())
                        .with(
                                "song-mai-vp",
                                null,
                                Map.of("text", "Thường xuyên", "kind", "CONTINUOUS"))
                        .with("song-mai-kt", today.plusYears(1).toString())
                        .published();
        eventually().until(() -> items(plan).size() == 6);
    }

    @Test
    void each_timeliness_asked_of_the_store_is_the_one_that_the_task_shows() {
        var done = idOf(3);
        post("/api/tasks/" + done + "/progress", OFFICER, WHOLE);
        post("/api/tasks/" + done + "/acceptance", MANAGER, null);
        var all = listed("");

        var cells = 0;
        for (var timeliness : Timeliness.values()) {
            var asked = listed("&timeliness=" + timeliness);
            assertThat(ids(asked))
                    .as(timeliness.name())
                    .isEqualTo(
                            all.valueStream()
                                    .filter(it -> text(it, "timeliness").equals(timeliness.name()))
                                    .map(it -> text(it, "id"))
                                    .toList());
            cells += asked.size();
        }
        assertThat(cells).isEqualTo(6);
        assertThat(listed("&timeliness=DONE_ON_TIME").at("/0/id").asString()).isEqualTo(done);
        assertThat(listed("&timeliness=OVERDUE,DUE_SOON").size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void counts_are_those_of_the_lists() {
        var counts = get("/api/tasks/counts?plan=" + plan.id(), MANAGER).json();

        assertThat(counts.at("/total").asInt()).isEqualTo(6);
        for (var timeliness : Timeliness.values()) {
            assertThat(counts.at("/byTimeliness/" + timeliness).asInt())
                    .isEqualTo(listed("&timeliness=" + timeliness).size());
        }
        assertThat(sum(counts.at("/byStatus"))).isEqualTo(6);
        var own = get("/api/tasks/counts?mine=true&plan=" + plan.id(), OFFICER).json();
        assertThat(own.at("/total").asInt()).isEqualTo(5);
        assertThat(get("/api/tasks/counts?plan=" + plan.id(), OTHER_MANAGER).at("/total"))
                .isEqualTo("0");
    }

    @Test
    void a_list_keeps_to_days_area_and_a_unit_with_those_below_it() {
        var to = today.plusDays(2); // a rest day moves what is due on it
        assertThat(ids(listed("&dueFrom=" + today + "&dueTo=" + to)))
                .isNotEmpty()
                .isEqualTo(dueBetween(today, to));
        var from = to.plusDays(1);
        assertThat(ids(listed("&dueFrom=" + from)))
                .isNotEmpty()
                .isEqualTo(dueBetween(from, LocalDate.MAX));
        var area = text(listed("").get(0), "area");
        assertThat(listed("&area=" + area).size()).isEqualTo(6);
        assertThat(listed("&area=khong-co").size()).isZero();
        assertThat(listed("&within=song-mai-kt").size()).isEqualTo(1);
        assertThat(listed("&within=song-mai").size()).isEqualTo(6);
        assertThat(listed("&unit=song-mai").size()).isZero();
    }

    @Test
    void a_day_that_is_none_is_told_by_its_name() {
        var wrong = get("/api/tasks?dueTo=31-12", MANAGER);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(get("/api/tasks?timeliness=LATE", MANAGER).status()).isEqualTo(400);
    }

    private String idOf(int place) {
        return ids(listed("")).get(place);
    }

    private JsonNode listed(String filter) {
        return get("/api/tasks?plan=" + plan.id() + filter, MANAGER).json().at("/items");
    }

    private List<String> dueBetween(LocalDate from, LocalDate to) {
        return listed("")
                .valueStream()
                .filter(it -> it.at("/deadline").has("effectiveDue"))
                .filter(
                        it -> {
                            var due = LocalDate.parse(text(it, "deadline/effectiveDue"));
                            return !due.isBefore(from) && !due.isAfter(to);
                        })
                .map(it -> text(it, "id"))
                .toList();
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream().map(it -> text(it, "id")).toList();
    }

    private static String text(JsonNode item, String field) {
        return item.at("/" + field).asString();
    }

    private static int sum(JsonNode counts) {
        return Arrays.stream(TaskStatus.values())
                .mapToInt(status -> counts.at("/" + status).asInt())
                .sum();
    }
}
