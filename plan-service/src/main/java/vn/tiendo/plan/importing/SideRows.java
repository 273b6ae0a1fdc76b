package vn.tiendo.plan.importing;

import java.util.regex.Pattern;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Row;

/** Rows of a table of tasks that are none of them: its sums, and what heads it over all columns. */
final class SideRows {

    private static final Pattern SUM =
            Pattern.compile("(?iu)(?:tổng(?:\\s+(?:cộng|số))?|cộng)\\s*(?:[:(\\d].*)?");
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?iu)phụ lục(?!\\p{L}).*|(?:biểu|bảng)(?:\\s+mẫu)?\\s*(?:số\\s*)?(?:\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d]).*|\\(?(?:kèm theo|ban hành kèm|đơn vị tính|đvt)(?!\\p{L}).*");

    private SideRows() {}

    static boolean none(Row row) {
        var first =
                row.cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        return SUM.matcher(first).matches() || Columns.single(row) && captions(first);
    }

    /** True where the words name a table or an annex, as nothing within it does. */
    static boolean captions(String words) {
        return CAPTION.matcher(words).matches();
    }
}
