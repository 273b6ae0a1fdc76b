package vn.tiendo.plan.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column of the table of tasks holds, known by its heading in whatever wording. */
public enum ColumnRole {
    COORDINATING("phối hợp|tham gia"),
    IGNORED(
            "ghi chú|kinh phí|căn cứ|văn bản chỉ đạo|lãnh đạo|đơn vị tính|mã số|nguồn lực|bắt đầu|từ ngày|từ tháng"),
    DEADLINE(
            "thời gian|thời hạn|thời điểm|tiến độ|kỳ hạn|hoàn thành|kết thúc|đến ngày|đến tháng|hạn|mốc"),
    DELIVERABLE("sản phẩm|kết quả|đầu ra"),
    LEAD(
            "chủ trì|phụ trách|chịu trách nhiệm|đầu mối|(?:đơn vị|cơ quan|bộ phận|phòng|người|cá nhân)[\\s\\p{L},/]*(?:thực hiện|tham mưu|chính)|phân công|đơn vị|cơ quan"),
    AREA("lĩnh vực|nhóm nhiệm vụ"),
    ACTIVITY("nhiệm vụ|hoạt động|nội dung|công việc|mục tiêu|chỉ tiêu|giải pháp|tên"),
    LABEL("(?:số\\s*)?t\\s?t|s\\s?t\\s?t|số thứ tự|mục|số");

    private static final int LONGEST_HEADING = 70;

    /** "Sản phẩm, thời gian hoàn thành": one column for both, each product with its deadline. */
    private static final Pattern DATED_PRODUCTS =
            Pattern.compile(
                    "(?:sản phẩm|kết quả)[^,;/]*?(?:[,;/-]|\\sgắn với\\s|\\svà\\s)\\s*(?:thời gian|thời hạn|tiến độ|hoàn thành).*"
                            + "|(?:thời gian|thời hạn|tiến độ)[^,;/]*?(?:[,;/-]|\\svà\\s)\\s*(?:sản phẩm|kết quả).*");

    private final Pattern words;

    ColumnRole(String words) {
        this.words = Pattern.compile(".*(?<!\\p{L})(?:" + words + ")(?!\\p{L}).*");
    }

    /** Null where the words are no heading. */
    public static @Nullable ColumnRole of(String heading) {
        var folded = Words.folded(heading);
        if (folded.isEmpty() || folded.length() > LONGEST_HEADING) {
            return null;
        }
        if (folded.contains("chủ trì") && folded.contains("phối hợp")) {
            return LEAD;
        }
        if (DATED_PRODUCTS.matcher(folded).matches()) {
            return DELIVERABLE;
        }
        for (var role : values()) {
            if (role.words.matcher(folded).matches()) {
                return role;
            }
        }
        return null;
    }

    /** True where the cells together head a table of tasks. */
    public static boolean headings(List<String> cells) {
        return headings(cells, ColumnRole::of);
    }

    /**
     * True where the cells together head a table of tasks.
     *
     * @param known says what {@link #of} says
     */
    public static boolean headings(
            List<String> cells, Function<String, @Nullable ColumnRole> known) {
        var roles = EnumSet.noneOf(ColumnRole.class);
        int others = 0;
        for (var cell : cells) {
            var role = known.apply(cell);
            if (role != null) {
                roles.add(role);
            } else if (!cell.isBlank() && ++others > 1) {
                return false;
            }
        }
        roles.remove(IGNORED);
        boolean answers =
                roles.contains(LEAD) || roles.contains(DEADLINE) || roles.contains(DELIVERABLE);
        return roles.contains(ACTIVITY) && answers && roles.size() >= 3;
    }
}
