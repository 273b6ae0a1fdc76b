package vn.tiendo.plan.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column of the table of tasks holds, known by its heading in whatever wording. */
public enum ColumnRole {
    COORDINATING(
            "phối hợp|tham gia|(?:đơn vị|cơ quan|bộ phận|phòng|ban|ngành|cá nhân)[\\s\\p{L},/]*liên quan"),
    IGNORED(
            "ghi chú|kinh phí|căn cứ|văn bản (?:chỉ đạo|giao)|lãnh đạo(?!.*(?:đơn vị|cơ quan))|đơn vị tính|đvt|mã số|nguồn lực|số lượng|số hiệu"
                    + "|(?:thời gian |ngày )?bắt đầu(?!.*(?:kết thúc|hoàn thành))|từ ngày(?!.*đến)|từ tháng(?!.*đến)|^từ$"
                    + "|^(?:%|tỷ lệ|mức độ|hình thức(?!.*sản phẩm)|cách thức|phương thức|phương pháp|đối tượng|địa điểm|khối lượng|nhận xét|đánh giá|dự toán|nguồn|cơ sở|kế hoạch(?: năm)?[\\s\\d]*$).*"
                    + "|chủ trì thẩm (?:định|tra)"
                    + "|(?:đơn vị|cơ quan|bộ phận|^phòng|^ban(?! hành)|người|cán bộ|công chức|cá nhân|^cấp|thẩm quyền)(?:(?!chủ trì|thực hiện|tham mưu|đầu mối|phụ trách|soạn thảo|chịu trách nhiệm)[\\s\\p{L},/])*?\\s(?:theo dõi|giám sát|đôn đốc|kiểm tra|thẩm định|thẩm tra|trình|phê duyệt|ban hành|ký|quyết định)"),
    DEADLINE(
            "thời gian|thời hạn|thời điểm|tiến độ|kỳ hạn|hoàn thành|kết thúc|đến ngày|đến tháng|hạn|mốc|^đến$"),
    DELIVERABLE(
            "sản phẩm|kết quả|đầu ra|^(?:các )?văn bản (?:\\p{L}+ )?(?:ban hành|phát hành|triển khai)|minh chứng|kiểm chứng"),
    LEAD(
            "chủ trì|phụ trách|chịu trách nhiệm|đầu mối|(?:đơn vị|cơ quan|bộ phận|phòng|người|cá nhân|cán bộ|công chức)[\\s\\p{L},/]*(?:thực hiện|tham mưu|chính)|phân công|đơn vị|cơ quan"),
    AREA("lĩnh vực|nhóm nhiệm vụ"),
    ACTIVITY("nhiệm vụ|hoạt động|nội dung|công việc|mục tiêu|chỉ tiêu|giải pháp|tên"),
    LABEL("(?:số\\s*)?t\\s?t|s\\s?t\\s?t|số thứ tự|mục|số");

    private static final int LONGEST_HEADING = 70;

    /** "Sản phẩm, thời gian hoàn thành": one column for both, each product with its deadline. */
    private static final Pattern DATED_PRODUCTS =
            Pattern.compile(
                    "(?:sản phẩm|kết quả)[^,;/]*?(?:[,;/-]|\\sgắn với\\s|\\svà\\s)\\s*(?:thời gian|thời hạn|tiến độ|hoàn thành).*"
                            + "|(?:thời gian|thời hạn|tiến độ)[^,;/]*?(?:[,;/-]|\\svà\\s)\\s*(?:sản phẩm|kết quả).*");

    /** A product that is called by when it is complete is no deadline. */
    private static final Pattern COMPLETE_PRODUCT =
            Pattern.compile("(?:sản phẩm|kết quả)\\s(?:\\p{L}+\\s)?hoàn thành");

    /** "Chủ trì, phối hợp" and "thực hiện, phối hợp": one column for both. */
    private static final Pattern BOTH =
            Pattern.compile(
                    ".*chủ trì.*(?:phối hợp|liên quan|tham gia).*|.*phối hợp.*chủ trì.*"
                            + "|.*thực hiện\\s*(?:[,;/+&-]|\\svà\\s)[\\s\\p{L}]*phối hợp.*");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    private final Pattern words;
    private final Pattern bareWords;

    ColumnRole(String words) {
        this.words = whole(words);
        this.bareWords = whole(Words.unmarked(words));
    }

    private static Pattern whole(String words) {
        return Pattern.compile(".*(?<!\\p{L})(?:" + words + ")(?!\\p{L}).*");
    }

    /** Null where the words are no heading. */
    public static @Nullable ColumnRole of(String heading) {
        var folded = heading(heading);
        if (folded.isEmpty() || folded.length() > LONGEST_HEADING) {
            return null;
        }
        if (BOTH.matcher(folded).matches()) {
            return LEAD;
        }
        if (DATED_PRODUCTS.matcher(folded).matches()
                || COMPLETE_PRODUCT.matcher(folded).matches()) {
            return DELIVERABLE;
        }
        // a heading that was typed without any mark
        boolean marked = folded.chars().anyMatch(c -> c > '\u007F');
        for (var role : values()) {
            if ((marked ? role.words : role.bareWords).matcher(folded).matches()) {
                return role;
            }
        }
        return null;
    }

    /** What explains a long heading stands in brackets. */
    private static String heading(String words) {
        var folded = Words.folded(words);
        return folded.length() <= LONGEST_HEADING
                ? folded
                : BRACKETS.matcher(folded).replaceAll("").strip();
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
