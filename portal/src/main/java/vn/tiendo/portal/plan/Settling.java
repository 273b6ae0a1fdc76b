package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.plan.Point.Choice;
import vn.tiendo.portal.plan.Point.Edit;

/** The answers that an open point of a draft may have. What is offered is never taken by itself. */
final class Settling {

    private static final int MOST_LEADS = 3;

    private final Draft plan;

    Settling(Draft plan) {
        this.plan = plan;
    }

    /** What stands there now. */
    @Nullable String says(OpenPoint point) {
        var written = plan.deadlineAt(point);
        if (written != null) {
            return written;
        }
        var task = plan.task(point);
        return task == null ? null : task.activity();
    }

    List<Choice> choices(OpenPoint point) {
        return switch (point.code()) {
            case "LEAD_MISSING" -> leads(point);
            case "DEADLINE_MISSING" ->
                    List.of(
                            Choice.of("Trong năm " + year(), point.path(), "Trong năm " + year()),
                            Choice.of(
                                    "Thường xuyên trong năm",
                                    point.path(),
                                    "Thường xuyên trong năm"));
            case "DELIVERABLE_MISSING" ->
                    List.of(
                            Choice.of("Báo cáo", point.path(), "Báo cáo"),
                            Choice.of("Văn bản", point.path(), "Văn bản"),
                            Choice.of("Kế hoạch", point.path(), "Kế hoạch"));
            case "SUSPECTED_YEAR_SLIP" -> slip(point);
            case "YEAR_UNKNOWN" -> years(point);
            default ->
                    point.asksForWords()
                            ? List.of()
                            : List.of(Choice.of("Đã xem, để nguyên", point.path(), "accepted"));
        };
    }

    @Nullable Edit edit(OpenPoint point) {
        if (!point.asksForWords()) {
            return null;
        }
        var kind = point.asksForUnit() ? "units" : "text";
        var label =
                switch (point.code()) {
                    case "LEAD_MISSING" -> "Đơn vị chủ trì";
                    case "DELIVERABLE_MISSING" -> "Sản phẩm";
                    case "YEAR_UNKNOWN" -> "Năm";
                    default -> "Thời hạn";
                };
        var now = plan.deadlineWords(point);
        return new Edit(point.path(), label, kind, now == null ? "" : now);
    }

    /** Of the rows beside it first: a cell left empty often means "the same". */
    private List<Choice> leads(OpenPoint point) {
        var tasks = plan.reading().areas().stream().flatMap(area -> area.tasks().stream()).toList();
        var here = plan.task(point);
        int at = here == null ? 0 : Math.max(0, tasks.indexOf(here));
        var found = new LinkedHashSet<String>();
        for (int away = 1; away < tasks.size() && found.size() < MOST_LEADS; away++) {
            for (int i : new int[] {at - away, at + away}) {
                if (i >= 0 && i < tasks.size() && !tasks.get(i).lead().isEmpty()) {
                    found.add(String.join("; ", tasks.get(i).lead()));
                }
            }
        }
        return found.stream()
                .limit(MOST_LEADS)
                .map(lead -> Choice.of(lead, point.path(), lead))
                .toList();
    }

    private List<Choice> slip(OpenPoint point) {
        var choices = new ArrayList<Choice>();
        var doubt = point.path().replaceFirst("/deadline$", "/doubt");
        choices.add(Choice.of("Tài liệu ghi đúng, giữ nguyên", doubt, "accepted"));
        var words = plan.deadlineWords(point);
        if (words != null) {
            var mended = words.replaceAll("20\\d\\d", year());
            if (!mended.equals(words)) {
                choices.add(Choice.of("Sửa thành " + mended, point.path(), mended));
            }
        }
        return choices;
    }

    private List<Choice> years(OpenPoint point) {
        var issued = plan.reading().plan().issuedOn();
        var named = issued == null ? List.<String>of() : List.of(String.valueOf(issued.getYear()));
        return Stream.concat(named.stream(), offered(point.code()).stream())
                .distinct()
                .map(year -> Choice.of(year, point.path(), year))
                .toList();
    }

    private List<String> offered(String code) {
        return plan.findings().stream()
                .filter(finding -> code.equals(finding.code()))
                .flatMap(finding -> finding.choices().stream())
                .toList();
    }

    private String year() {
        var year = plan.reading().plan().year();
        return year == null ? "" : year.toString();
    }
}
