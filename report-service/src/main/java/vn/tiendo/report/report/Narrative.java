package vn.tiendo.report.report;

import org.jspecify.annotations.Nullable;

/**
 * The words of a report; empty where nothing was said.
 *
 * @param overview I. Công tác chỉ đạo, điều hành
 * @param difficulties III. tồn tại, hạn chế, nguyên nhân
 * @param directions IV. Phương hướng
 * @param proposals V. Kiến nghị
 */
public record Narrative(String overview, String difficulties, String directions, String proposals) {

    static Narrative of(ReportDraft draft) {
        return new Narrative(
                said(draft.overview()),
                said(draft.difficulties()),
                said(draft.directions()),
                said(draft.proposals()));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
