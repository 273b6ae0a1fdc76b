package vn.tiendo.portal.plan;

import java.util.Map;

/** What a correction's field is called, as people know it. */
final class FieldWords {

    static final String PLAN_ABOVE = "carriesOut";

    private static final Map<String, String> HEAD =
            Map.of(
                    PLAN_ABOVE,
                    "Kế hoạch cấp trên",
                    "number",
                    "Số, ký hiệu",
                    "issuedOn",
                    "Ngày ban hành",
                    "title",
                    "Tên kế hoạch",
                    "year",
                    "Năm",
                    "issuingAuthority",
                    "Cơ quan ban hành",
                    "standingBody",
                    "Cơ quan thường trực");

    private static final Map<String, String> OF_TASK =
            Map.of(
                    "activity", "nội dung",
                    "above", "nhiệm vụ cấp trên",
                    "lead", "đơn vị chủ trì",
                    "coordinating", "đơn vị phối hợp",
                    "deadline", "thời hạn",
                    "deliverables", "thêm sản phẩm");

    private FieldWords() {}

    /** {@code tasks/1.a/deliverables/2/name} is "nhiệm vụ 1.a, sản phẩm 2". */
    static String of(String field) {
        var steps = field.split("/");
        return switch (steps[0]) {
            case "tasks" ->
                    steps.length > 3
                            ? "nhiệm vụ " + steps[1] + ", sản phẩm " + steps[3]
                            : steps.length > 1 ? ofTask(steps) : field;
            case "units" -> steps.length > 1 ? field.substring("units/".length()) : field;
            case "findings" -> steps.length > 1 ? "lưu ý số " + steps[1] : field;
            default -> HEAD.getOrDefault(field, field);
        };
    }

    private static String ofTask(String... steps) {
        var field = steps.length > 2 ? OF_TASK.get(steps[2]) : null;
        return "nhiệm vụ " + steps[1] + (field == null ? "" : ", " + field);
    }
}
