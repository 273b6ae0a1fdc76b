package vn.tiendo.portal.plan;

import java.util.Locale;
import vn.tiendo.portal.page.Chip;

/** How a task of one plan differs from the other plan's; a task may differ in several ways. */
enum Difference {
    CHANGED("Thay đổi", "soon"),
    NEW("Bổ sung", "good"),
    GONE("Không còn", "bad"),
    MOVED("Đổi số thứ tự", "calm"),
    SAME("Giữ nguyên", "plain"),
    LEAD("Chủ trì", "soon"),
    COORDINATING("Phối hợp", "soon"),
    DEADLINE("Thời hạn", "soon"),
    PRODUCT("Sản phẩm", "soon"),
    WORDS("Nội dung", "soon"),
    AREA("Chuyển lĩnh vực", "soon");

    private final String label;
    private final String tone;

    Difference(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    Chip chip() {
        return new Chip(label, tone);
    }
}
