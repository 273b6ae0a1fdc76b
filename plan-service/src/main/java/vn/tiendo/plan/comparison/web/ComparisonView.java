package vn.tiendo.plan.comparison.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.comparison.Change;
import vn.tiendo.plan.comparison.DeliverablePair;
import vn.tiendo.plan.comparison.LoneTask;
import vn.tiendo.plan.comparison.NameChanges;
import vn.tiendo.plan.comparison.ObjectivePair;
import vn.tiendo.plan.comparison.PlanComparison;
import vn.tiendo.plan.comparison.TargetPair;
import vn.tiendo.plan.comparison.TaskPair;
import vn.tiendo.plan.plan.Area;
import vn.tiendo.plan.plan.Deliverable;
import vn.tiendo.plan.plan.Objective;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;

/** A comparison as its API shows it: what is alike by its id and its words, what differs in full. */
record ComparisonView(
        PlanLine before,
        PlanLine after,
        List<HeadLine> head,
        List<ObjectiveLine> objectives,
        List<TaskLine> tasks,
        List<LoneLine> appeared,
        List<LoneLine> went) {

    /** @param version null for a draft */
    record PlanLine(
            String id,
            String authority,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable Integer version,
            List<Area> areas) {

        static PlanLine of(Plan plan) {
            var head = plan.head();
            return new PlanLine(
                    plan.id(),
                    plan.authority(),
                    head.number(),
                    head.title(),
                    head.year(),
                    plan.version() == 0 ? null : plan.version(),
                    plan.areas());
        }
    }

    record HeadLine(String field, @Nullable String before, @Nullable String after) {}

    /** @param at its place among its plan's tasks, counted from 0 */
    record Row(
            String id,
            int at,
            String area,
            String label,
            String activity,
            List<String> lead,
            List<String> coordinating,
            List<Product> deliverables) {

        static Row of(PlanTask task, Map<String, Integer> places) {
            return new Row(
                    task.id(),
                    places.getOrDefault(task.id(), 0),
                    task.area(),
                    task.label(),
                    task.activity(),
                    task.lead(),
                    task.coordinating(),
                    task.deliverables().stream().map(Product::of).toList());
        }
    }

    /** @param deadline as printed */
    record Product(int no, String name, @Nullable String deadline) {

        static Product of(Deliverable one) {
            return new Product(one.no(), one.name(), one.due() == null ? null : one.due().text());
        }
    }

    /** @param changed whether anything but the number differs */
    record TaskLine(
            Row before,
            Row after,
            double likeness,
            boolean changed,
            @Nullable Change area,
            @Nullable Change label,
            @Nullable Change activity,
            @Nullable Change condition,
            NameChanges lead,
            NameChanges coordinating,
            List<ProductLine> deliverables) {

        static TaskLine of(TaskPair pair, Map<String, Integer> before, Map<String, Integer> after) {
            return new TaskLine(
                    Row.of(pair.before(), before),
                    Row.of(pair.after(), after),
                    Math.round(pair.likeness() * 1000) / 1000.0,
                    pair.changed(),
                    pair.area(),
                    pair.label(),
                    pair.activity(),
                    pair.condition(),
                    pair.lead(),
                    pair.coordinating(),
                    pair.deliverables().stream().map(ProductLine::of).toList());
        }
    }

    /** @param before number of the deliverable; null where it appeared, as after where it went */
    record ProductLine(
            @Nullable Integer before,
            @Nullable Integer after,
            boolean changed,
            @Nullable Change name,
            @Nullable Change deadline) {

        static ProductLine of(DeliverablePair pair) {
            return new ProductLine(
                    pair.before() == null ? null : pair.before().no(),
                    pair.after() == null ? null : pair.after().no(),
                    pair.changed(),
                    pair.name(),
                    pair.deadline());
        }
    }

    /** @param resembles id of the other plan's task that is most like it */
    record LoneLine(Row task, @Nullable String resembles) {

        static LoneLine of(LoneTask lone, Map<String, Integer> places) {
            return new LoneLine(Row.of(lone.task(), places), lone.resembles());
        }
    }

    /** @param text also where the objective is in one plan alone */
    record ObjectiveLine(
            @Nullable String before,
            @Nullable String after,
            boolean changed,
            @Nullable Change text,
            List<TargetPair> targets) {

        static ObjectiveLine of(ObjectivePair pair) {
            return new ObjectiveLine(
                    id(pair.before()),
                    id(pair.after()),
                    pair.changed(),
                    text(pair),
                    pair.targets());
        }

        private static @Nullable Change text(ObjectivePair pair) {
            if (pair.before() == null) {
                return pair.after() == null ? null : new Change(null, pair.after().text());
            }
            return pair.after() == null ? new Change(pair.before().text(), null) : pair.text();
        }

        private static @Nullable String id(@Nullable Objective objective) {
            return objective == null ? null : objective.id();
        }
    }

    static ComparisonView of(Plan before, Plan after, PlanComparison found) {
        var then = places(before);
        var now = places(after);
        return new ComparisonView(
                PlanLine.of(before),
                PlanLine.of(after),
                found.head().stream()
                        .map(
                                one ->
                                        new HeadLine(
                                                one.field(),
                                                one.change().before(),
                                                one.change().after()))
                        .toList(),
                found.objectives().stream().map(ObjectiveLine::of).toList(),
                found.tasks().stream().map(pair -> TaskLine.of(pair, then, now)).toList(),
                found.appeared().stream().map(lone -> LoneLine.of(lone, now)).toList(),
                found.went().stream().map(lone -> LoneLine.of(lone, then)).toList());
    }

    private static Map<String, Integer> places(Plan plan) {
        var places = new HashMap<String, Integer>();
        plan.tasks().forEach(task -> places.put(task.id(), places.size()));
        return places;
    }
}
