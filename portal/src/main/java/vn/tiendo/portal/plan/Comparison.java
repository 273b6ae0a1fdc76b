package vn.tiendo.portal.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed from one plan to another, as plan-service shows it. A change is null where none is. */
record Comparison(
        Line before,
        Line after,
        List<HeadLine> head,
        List<Objective> objectives,
        List<Pair> tasks,
        List<Lone> appeared,
        List<Lone> went) {

    Comparison {
        head = orEmpty(head);
        objectives = orEmpty(objectives);
        tasks = orEmpty(tasks);
        appeared = orEmpty(appeared);
        went = orEmpty(went);
    }

    /** @param version null for a draft */
    record Line(
            String id,
            String authority,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable Integer version,
            List<Area> areas) {

        Line {
            areas = orEmpty(areas);
        }

        public String shown() {
            var what = title == null ? "Kế hoạch chưa có tên" : title;
            return number == null ? what : number + " – " + what;
        }

        public String state() {
            return version == null ? "bản nháp" : "phiên bản " + version;
        }
    }

    record Area(String label, String title) {}

    record HeadLine(String field, @Nullable String before, @Nullable String after) {}

    record Change(@Nullable String before, @Nullable String after) {}

    /** Units that came and went, as printed. */
    record Names(List<String> added, List<String> removed) {

        Names {
            added = orEmpty(added);
            removed = orEmpty(removed);
        }

        boolean any() {
            return !added.isEmpty() || !removed.isEmpty();
        }
    }

    record Task(
            String id,
            int at,
            String area,
            String label,
            String activity,
            List<String> lead,
            List<String> coordinating,
            List<Product> deliverables) {

        Task {
            lead = orEmpty(lead);
            coordinating = orEmpty(coordinating);
            deliverables = orEmpty(deliverables);
        }
    }

    record Product(int no, String name, @Nullable String deadline) {}

    record Pair(
            Task before,
            Task after,
            boolean changed,
            @Nullable Change area,
            @Nullable Change label,
            @Nullable Change activity,
            @Nullable Change condition,
            Names lead,
            Names coordinating,
            List<ProductChange> deliverables) {

        Pair {
            deliverables = orEmpty(deliverables);
        }
    }

    /** @param before number of the product; null where it appeared, as after where it went */
    record ProductChange(
            @Nullable Integer before,
            @Nullable Integer after,
            boolean changed,
            @Nullable Change name,
            @Nullable Change deadline) {}

    /** A task that one plan alone has. */
    record Lone(Task task, @Nullable String resembles) {}

    record Objective(
            @Nullable String before,
            @Nullable String after,
            boolean changed,
            @Nullable Change text,
            List<TargetChange> targets) {

        Objective {
            targets = orEmpty(targets);
        }
    }

    record TargetChange(@Nullable Target before, @Nullable Target after, boolean changed) {}

    record Target(
            String comparator, @Nullable BigDecimal value, @Nullable String unit, String subject) {

        /** The figure, as people write it: "≥ 95%". */
        public String shown() {
            if (value == null) {
                return subject;
            }
            var sign =
                    switch (comparator) {
                        case ">=" -> "≥ ";
                        case "<=" -> "≤ ";
                        default -> "";
                    };
            var figure = value.stripTrailingZeros().toPlainString().replace('.', ',');
            var measure = unit == null ? "" : unit.equals("%") ? "%" : " " + unit;
            return sign + figure + measure;
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
