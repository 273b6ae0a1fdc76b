package vn.tiendo.plan.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.DeadlineGrammar;
import vn.tiendo.plan.plan.Area;
import vn.tiendo.plan.plan.Deliverable;
import vn.tiendo.plan.plan.Head;
import vn.tiendo.plan.plan.Objective;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanStatus;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.plan.UnitChoice;

/** A plan of an invented ward, written down row by row. */
final class SmallPlan {

    private final String id;
    private final int year;
    private final List<Area> areas = new ArrayList<>();
    private final List<PlanTask> tasks = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final List<UnitChoice> choices = new ArrayList<>();

    private SmallPlan(String id, int year) {
        this.id = id;
        this.year = year;
    }

    static SmallPlan of(int year) {
        return new SmallPlan("song-mai-" + year, year);
    }

    static SmallPlan version(int year) {
        return new SmallPlan("song-mai", year);
    }

    SmallPlan area(String label, String title) {
        areas.add(new Area(label, title));
        return this;
    }

    /** @param yields "Kế hoạch @ Quý I/2026 | Báo cáo @ Tháng 12/2026" */
    SmallPlan task(String label, String activity, String lead, String with, String yields) {
        var area = areas.get(areas.size() - 1).label();
        tasks.add(
                new PlanTask(
                        area + "." + label,
                        area,
                        label,
                        activity,
                        null,
                        names(lead),
                        names(with),
                        deliverables(yields)));
        return this;
    }

    SmallPlan task(String label, String activity) {
        return task(label, activity, "Phòng Văn hóa - Xã hội", "", "Báo cáo @ Trong năm " + year);
    }

    SmallPlan objective(String label, String text, @Nullable String percent, String subject) {
        var value = percent == null ? null : new BigDecimal(percent);
        var target =
                new Objective.Target(
                        percent == null ? "qualitative" : "=", value, "%", subject, null);
        objectives.add(new Objective(label, label, null, text, List.of(target)));
        return this;
    }

    SmallPlan meaning(String name, String unit) {
        choices.add(new UnitChoice(name, unit));
        return this;
    }

    Plan plan() {
        var head =
                new Head(
                        null,
                        null,
                        "Sông Mai",
                        "Kế hoạch cải cách hành chính năm " + year,
                        year,
                        "UBND phường Sông Mai",
                        null,
                        null);
        return new Plan(
                id,
                "song-mai",
                PlanStatus.DRAFT,
                "ke-hoach.docx",
                head,
                objectives,
                areas,
                tasks,
                List.of(),
                choices,
                List.of(),
                Readings.LANH,
                null);
    }

    private static List<String> names(String printed) {
        return printed.isEmpty() ? List.of() : List.of(printed.split("; "));
    }

    private List<Deliverable> deliverables(String printed) {
        var grammar = new DeadlineGrammar(year, null);
        var all = new ArrayList<Deliverable>();
        for (var one : printed.split(" \\| ")) {
            var parts = one.split(" @ ");
            var due = parts.length == 1 ? null : grammar.read(parts[1]);
            all.add(new Deliverable(all.size() + 1, parts[0], due));
        }
        return all;
    }
}
