package vn.tiendo.portal.plan;

import org.jspecify.annotations.Nullable;

/** What keeps a draft from being published, by the path of the value that is wanted. */
record OpenPoint(String code, String path) {

    public String where() {
        return FieldWords.of(path);
    }

    /** Whether there is something to write; a remark can only be accepted. */
    public boolean asksForWords() {
        return !path.startsWith("findings/");
    }

    public boolean asksForUnit() {
        return path.endsWith("/lead");
    }

    /** What to do, as a person is told. */
    public String words() {
        return switch (code) {
            case "LEAD_MISSING" -> "Thiếu đơn vị chủ trì";
            case "DEADLINE_MISSING" -> "Thiếu thời hạn";
            case "DEADLINE_UNKNOWN" -> "Chưa hiểu được thời hạn";
            case "DELIVERABLE_MISSING" -> "Thiếu sản phẩm";
            case "SUSPECTED_YEAR_SLIP" -> "Thời hạn rơi vào năm trước năm của kế hoạch";
            case "YEAR_UNKNOWN" -> "Chưa rõ năm của kế hoạch";
            default -> "Cần xem lại";
        };
    }

    /** Id of the task that it is about; null where it is about none. */
    @Nullable String task() {
        var steps = path.split("/");
        return steps[0].equals("tasks") && steps.length > 1 ? steps[1] : null;
    }
}
