package vn.tiendo.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.plan.Plan;

class ManyTasksTest {

    private static final int TASKS = 5_000;
    private static final List<String> SYLLABLES =
            List.of(
                    "rà", "soát", "kế", "hoạch", "hồ", "sơ", "công", "chức", "kiểm", "tra", "thu",
                    "tục", "báo", "cáo", "đào", "tạo", "dịch", "vụ", "chuyển", "đổi", "đô", "thị",
                    "lưu", "trữ", "hội", "nghị", "ngân", "sách", "tài", "sản", "văn", "thư");

    @Test
    void five_thousand_tasks_are_matched_in_seconds_and_none_wrongly() {
        var random = new Random(20261122);
        var activities = new ArrayList<String>();
        for (int i = 0; i < TASKS; i++) {
            activities.add(sentence(random, 14));
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < TASKS; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        var before = plan(2025, activities);
        var after =
                plan(
                        2026,
                        order.stream()
                                .map(i -> activities.get(i) + " " + sentence(random, 3))
                                .toList());

        var cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        var comparison = PlanComparison.between(before, after);
        var took = Duration.ofNanos(cpu.getCurrentThreadCpuTime() - start);

        assertThat(comparison.tasks())
                .hasSize(TASKS)
                .allMatch(
                        pair ->
                                order.get(number(pair.after().label()))
                                        == number(pair.before().label()));
        assertThat(took).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void five_thousand_tasks_of_the_same_words_go_with_each_other_in_their_order() {
        var same = Collections.nCopies(TASKS, "Báo cáo kết quả");

        var comparison = PlanComparison.between(plan(2025, same), plan(2026, same));

        assertThat(comparison.tasks())
                .hasSize(TASKS)
                .allMatch(pair -> pair.before().id().equals(pair.after().id()));
    }

    private static int number(String label) {
        return Integer.parseInt(label) - 1;
    }

    private static String sentence(Random random, int length) {
        var words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(SYLLABLES.get(random.nextInt(SYLLABLES.size()))).append(' ');
        }
        return words.toString().strip();
    }

    private static Plan plan(int year, List<String> activities) {
        var plan = SmallPlan.of(year).area("1", "Công việc");
        for (int i = 0; i < activities.size(); i++) {
            plan.task(String.valueOf(i + 1), activities.get(i));
        }
        return plan.plan();
    }
}
