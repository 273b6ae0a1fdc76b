package vn.tiendo.portal.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a draft was made from, as a person is told.
 *
 * @param words null where nobody can say now
 * @param withoutText why no document stands beside the draft
 */
record Origin(@Nullable String words, String withoutText) {

    /** How plan-service names the source of a copy. */
    private static final String COPY = "Bản sao: ";

    /**
     * @param document the draft's text: told, not there, or null where nobody answered
     */
    static Origin of(Draft plan, @Nullable Document document) {
        if (document == null) {
            return new Origin(
                    plan.amends() == null ? named(plan) : null,
                    "Chưa lấy được văn bản gốc: dịch vụ tạm thời không trả lời. Hãy tải lại trang"
                            + " sau ít phút.");
        }
        if (document.text() != null) {
            return new Origin(named(plan), "");
        }
        if (plan.amends() != null) {
            return new Origin(
                    "Lập từ nội dung đang có hiệu lực (phiên bản %d)"
                            .formatted(plan.amends().version()),
                    "Dự thảo được lập từ nội dung đang có hiệu lực, không đọc từ tệp nên không có"
                            + " văn bản gốc để đối chiếu.");
        }
        if (plan.source() != null && plan.source().startsWith(COPY)) {
            return new Origin(
                    named(plan),
                    "Dự thảo được sao chép từ kế hoạch khác, không đọc từ tệp nên không có văn bản"
                            + " gốc để đối chiếu.");
        }
        return new Origin(
                named(plan),
                "Không có văn bản gốc để đối chiếu: bản nháp được đọc trước khi hệ thống lưu văn"
                        + " bản gốc.");
    }

    private static @Nullable String named(Draft plan) {
        var source = plan.source();
        if (source == null) {
            return null;
        }
        if (!source.startsWith(COPY)) {
            return "Đọc từ tệp " + source;
        }
        var copied = source.substring(COPY.length());
        return copied.startsWith("Kế hoạch")
                ? "Sao chép từ k" + copied.substring(1)
                : "Sao chép từ kế hoạch " + copied;
    }

    /** @param text null where the draft has none */
    record Document(@Nullable Source text) {}
}
