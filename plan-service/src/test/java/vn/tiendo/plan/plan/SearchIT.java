package vn.tiendo.plan.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Ward;

class SearchIT extends RunningService {

    @Test
    void tasks_are_found_by_words_without_marks() {
        var reader = as(in("song-mai-search", Role.PLAN_MANAGER));
        var tasks = "/api/plans/" + imported(reader, "2026") + "/tasks";

        assertThat(found(reader, tasks, "thu tuc hanh chinh").at("/items/0/id")).isEqualTo("2.a");
        assertThat(size(found(reader, tasks, "thu tuc hanh chinh"))).isEqualTo(1);
        assertThat(size(found(reader, tasks, "cải cách"))).isEqualTo(2);
        assertThat(size(found(reader, tasks, "ke hoach phong van hoa"))).isEqualTo(1);
        assertThat(size(found(reader, tasks, "van phong phuong"))).isEqualTo(2);
        assertThat(size(found(reader, tasks, "thu tuc hai quan"))).isZero();
    }

    @Test
    void found_tasks_come_part_by_part() {
        var reader = as(in("song-mai-search-parts", Role.PLAN_MANAGER));
        var tasks = "/api/plans/" + imported(reader, "2026") + "/tasks?limit=2";

        var first = reader.get(tasks).expect(200);
        var second = reader.get(tasks + "&after=" + first.at("/next")).expect(200);

        assertThat(size(first)).isEqualTo(2);
        assertThat(second.at("/items/0/id")).isEqualTo("2.a");
        assertThat(size(second)).isEqualTo(1);
    }

    @Test
    void plans_are_found_by_the_words_of_their_head() {
        var reader = as(in("song-mai-search-plans", Role.PLAN_MANAGER));
        imported(reader, "2026");
        var later = imported(reader, "2027");

        assertThat(size(found(reader, "/api/plans", "cai cach phuong song mai"))).isEqualTo(2);
        assertThat(found(reader, "/api/plans", "song mai 2027").at("/items/0/id")).isEqualTo(later);
        assertThat(size(found(reader, "/api/plans", "song hong"))).isZero();
    }

    private static Reply found(ServiceApi reader, String path, String words) {
        return reader.get(path + "?q=" + URLEncoder.encode(words, UTF_8)).expect(200);
    }

    private static int size(Reply reply) {
        return reply.json().get("items").size();
    }

    private static String imported(ServiceApi manager, String year) {
        var text = new String(Ward.document(), UTF_8).replace("2026", year);
        return manager.upload("/api/plans/imports", "a.txt", text.getBytes(UTF_8))
                .expect(201)
                .at("/id");
    }
}
