package vn.tiendo.plan.comparison.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.comparison.Change;
import vn.tiendo.plan.comparison.DeliverablePair;
import vn.tiendo.plan.comparison.LoneTask;
import vn.tiendo.plan.comparison.NameChanges;
import vn.tiendo.plan.comparison.ObjectivePair;
import vn.tiendo.plan.comparison.PlanComparison;
import vn.tiendo.plan.comparison.TargetPair;
import vn.tiendo.plan.comparison.TaskPair;
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

    record PlanLine(
            String id, @Nullable String number, @Nullable String title, @Nullable Integer year) {

        static PlanLine of(Plan plan) {
            var head = plan.head();
            return new PlanLine(plan.id(), head.number(), head.title(), head.year());
        }
    }

    record HeadLine(String field, @Nullable String before, @Nullable String after) {}

    record Row(
            String id,
            String area,
            String label,
            String activity,
            List<String> lead,
            List<String> coordinating,
            List<Product> deliverables) {

        static Row of(PlanTask task) {
            return new Row(
                    task.id(),
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

        static TaskLine of(TaskPair pair) {
            return new TaskLine(
                    Row.of(pair.before()),
                    Row.of(pair.after()),
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

        static LoneLine of(LoneTask lone) {
            return new LoneLine(Row.of(lone.task()), lone.resembles());
        }
    }

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
                    pair.text(),
                    pair.targets());
        }

        private static @Nullable String id(@Nullable Objective objective) {
            return objective == null ? null : objective.id();
        }
    }

    static ComparisonView of(Plan before, Plan after, PlanComparison found) {
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
                found.tasks().stream().map(TaskLine::of).toList(),
                found.appeared().stream().map(LoneLine::of).toList(),
                found.went().stream().map(LoneLine::of).toList());
    }
}
