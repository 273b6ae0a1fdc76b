package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * @param truth what the changed plan says
 * @param rows its table, the heading first; an area is a row with a label and a title
 */
record MutatedPlan(JsonNode truth, List<List<String>> rows) {

    private static final List<String> LETTERS =
            List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q");
    private static final Map<String, List<String>> HEADINGS =
            Map.of(
                    "activity", List.of("Nội dung công việc", "Nhiệm vụ", "Tên hoạt động"),
                    "deliverable", List.of("Sản phẩm", "Kết quả, sản phẩm", "Sản phẩm đầu ra"),
                    "lead", List.of("Chủ trì", "Cơ quan chủ trì", "Bộ phận chủ trì tham mưu"),
                    "coordinating", List.of("Phối hợp", "Cơ quan, đơn vị phối hợp"),
                    "deadline", List.of("Hoàn thành", "Thời hạn", "Thời gian thực hiện"));
    private static final List<String> LEADS =
            List.of(
                    "Phòng Nội vụ",
                    "Văn phòng HĐND và UBND",
                    "Sở Tài chính",
                    "Phòng Văn hóa và Thông tin",
                    "Công an thành phố",
                    "Phòng Kinh tế, Hạ tầng và Đô thị");

    private static final class Generator {

        private final Random chance;
        private final int year;
        private final List<String> order = new ArrayList<>(HEADINGS.keySet());
        private final List<List<String>> rows = new ArrayList<>();

        Generator(long seed, int year) {
            this.chance = new Random(seed);
            this.year = year;
            Collections.sort(order);
            Collections.shuffle(order, chance);
            var heading = new ArrayList<>(List.of(any(List.of("TT", "STT", "Số TT"))));
            order.forEach(column -> heading.add(any(HEADINGS.getOrDefault(column, List.of()))));
            rows.add(heading);
        }

        private String any(List<String> choices) {
            return choices.get(chance.nextInt(choices.size()));
        }

        void change(ArrayNode areas) {
            var one = areas.get(chance.nextInt(areas.size()));
            int other = chance.nextInt(areas.size());
            int at = StreamSupport.stream(areas.spliterator(), false).toList().indexOf(one);
            areas.set(at, areas.get(other));
            areas.set(other, one);
            for (int i = 0; i < areas.size(); i++) {
                area((ObjectNode) areas.get(i), Integer.toString(i + 1));
            }
        }

        private void area(ObjectNode area, String label) {
            area.put("label", label);
            rows.add(row(label, Map.of("activity", area.path("title").asString())));
            var kept = area.arrayNode();
            for (var task : area.path("tasks")) {
                boolean left = kept.size() > 0 && chance.nextInt(8) == 0;
                if (task.path("subtasks").isEmpty() && !left && kept.size() < LETTERS.size()) {
                    kept.add(task((ObjectNode) task, LETTERS.get(kept.size())));
                }
            }
            area.set("tasks", kept);
        }

        /** One deliverable, one deadline, at least one lead: pairing has its own tests. */
        private JsonNode task(ObjectNode printed, String label) {
            var task = printed.objectNode();
            var activity = printed.path("activity").asString().split(" - ", -1)[0];
            var units = printed.path("lead").isEmpty() || chance.nextInt(5) < 2;
            var lead = units ? task.arrayNode().add(any(LEADS)) : printed.path("lead");
            var name = printed.path("deliverables").path(0).path("name").asString("Báo cáo");
            var due = due(printed.path("deliverables"), task);
            task.put("label", label).put("activity", activity);
            task.put("deadlineText", due.path("text").asString());
            task.set("lead", lead);
            task.set("coordinating", printed.path("coordinating"));
            task.putArray("deliverables").addObject().put("name", name).set("due", due);
            rows.add(
                    row(
                            label + ")",
                            Map.of(
                                    "activity", activity,
                                    "deliverable", name,
                                    "lead", joined(lead),
                                    "coordinating", joined(printed.path("coordinating")),
                                    "deadline", due.path("text").asString())));
            return task;
        }

        private JsonNode due(JsonNode deliverables, ObjectNode task) {
            boolean same =
                    deliverables.size() == 1
                            && deliverables.get(0).path("due").path("text").isString()
                            && deliverables.get(0).path("due").path("note").isMissingNode();
            return same && chance.nextInt(5) < 2
                    ? deliverables.get(0).path("due")
                    : anotherDue(task.objectNode());
        }

        private JsonNode anotherDue(ObjectNode due) {
            int quarter = 1 + chance.nextInt(4);
            int month = quarter * 3;
            int last = month == 6 || month == 9 ? 30 : 31;
            var roman = List.of("I", "II", "III", "IV").get(quarter - 1);
            due.putNull("from").putNull("to").putNull("every");
            switch (chance.nextInt(6)) {
                case 0 -> span(due, "BY", "Quý " + roman + "/" + year, month - 2, month, last);
                case 1 -> span(due, "BY", "Quý " + roman + " năm " + year, month - 2, month, last);
                case 2 ->
                        span(due, "BY", "Tháng %02d/%d".formatted(month, year), month, month, last);
                case 3 -> span(due, "WITHIN", "Trong năm " + year, 1, 12, 31);
                case 4 -> due.put("kind", "CONTINUOUS").put("text", "Thường xuyên");
                default ->
                        due.put("kind", "RECURRING")
                                .put("text", "Hàng quý")
                                .put("every", "QUARTER");
            }
            return due;
        }

        private void span(ObjectNode due, String kind, String text, int from, int to, int last) {
            due.put("kind", kind)
                    .put("text", text)
                    .put("from", "%d-%02d-01".formatted(year, from))
                    .put("to", "%d-%02d-%02d".formatted(year, to, last));
        }

        private List<String> row(String label, Map<String, String> cells) {
            var row = new ArrayList<>(List.of(label));
            order.forEach(column -> row.add(cells.getOrDefault(column, "")));
            return row;
        }

        private static String joined(JsonNode units) {
            return String.join(
                    "; ",
                    StreamSupport.stream(units.spliterator(), false)
                            .map(JsonNode::asString)
                            .toList());
        }
    }

    static MutatedPlan of(JsonNode said, long seed) {
        var truth = (ObjectNode) said.deepCopy();
        var generator = new Generator(seed, said.path("plan").path("year").asInt());
        generator.change((ArrayNode) truth.path("areas"));
        truth.putArray("objectives");
        return new MutatedPlan(truth, generator.rows);
    }
}
