package vn.tiendo.portal.plan;

import java.util.Map;

/** What a correction's field is called, as people know it. */
final class FieldWords {

    static final String PLAN_ABOVE = "carriesOut";

    private static final Map<String, String> HEAD =
            Map.ofEntries(
                    Map.entry(PLAN_ABOVE, "Kế hoạch cấp trên"),
                    Map.entry("status", "Bản nháp"),
                    Map.entry("number", "Số, ký hiệu"),
                    Map.entry("issuedOn", "Ngày ban hành"),
                    Map.entry("place", "Nơi ban hành"),
                    Map.entry("title", "Tên kế hoạch"),
                    Map.entry("year", "Năm"),
                    Map.entry("issuingAuthority", "Cơ quan ban hành"),
                    Map.entry("parentAuthority", "Cơ quan chủ quản"),
                    Map.entry("standingBody", "Cơ quan thường trực"),
                    Map.entry("preamble", "Phần căn cứ"),
                    Map.entry("closing", "Câu kết"),
                    Map.entry("legalBases", "Căn cứ"),
                    Map.entry("duties", "Trách nhiệm của các đơn vị"),
                    Map.entry("reporting", "Chế độ báo cáo"),
                    Map.entry("recipients", "Nơi nhận"),
                    Map.entry("signedAs", "Chức vụ người ký"),
                    Map.entry("signatory", "Người ký"));

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
            case "preamble" -> steps.length > 1 ? "Phần căn cứ, đoạn " + steps[1] : head(field);
            case "recipients" -> steps.length > 1 ? "Nơi nhận, dòng " + steps[1] : head(field);
            case "duties" ->
                    steps.length > 3
                            ? "Tổ chức thực hiện, mục " + steps[1] + ", ý " + steps[3]
                            : head(field);
            case "areas" -> steps.length > 1 ? "lĩnh vực " + steps[1] + ", thêm nhiệm vụ" : field;
            case "units" -> steps.length > 1 ? field.substring("units/".length()) : field;
            case "findings" -> steps.length > 1 ? "lưu ý số " + steps[1] : field;
            default -> head(field);
        };
    }

    private static String head(String field) {
        return HEAD.getOrDefault(field, field);
    }

    private static String ofTask(String... steps) {
        var field = steps.length > 2 ? OF_TASK.get(steps[2]) : null;
        return "nhiệm vụ " + steps[1] + (field == null ? "" : ", " + field);
    }
}
