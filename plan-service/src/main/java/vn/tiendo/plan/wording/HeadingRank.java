package vn.tiendo.plan.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How plainly a heading says what its column holds: of two columns that may hold the same, the one that
 * says it more plainly does. "Đơn vị chủ trì" goes before "Người phụ trách", "Sản phẩm" before "Minh chứng".
 */
public final class HeadingRank {

    /** Of a heading that may just as well mean something else. */
    public static final int GUESS = 0;

    /** From the plainest words to the least plain ones. */
    private static final Map<ColumnRole, List<Pattern>> WORDS =
            Map.of(
                    ColumnRole.LEAD,
                    patterns(
                            "chủ trì",
                            "(?<!(?:người|cá nhân|cán bộ|công chức) )(?:thực hiện|tham mưu|soạn thảo|chịu trách nhiệm|đầu mối|phân công|triển khai)",
                            "^(?:(?:các|tên) )?(?:đơn vị|cơ quan|bộ phận)(?:\\s*[,/]\\s*(?:đơn vị|cơ quan|bộ phận|địa phương|cá nhân))*$",
                            "phụ trách|thực hiện|tham mưu|chính|được giao|có trách nhiệm"),
                    ColumnRole.COORDINATING,
                    patterns("phối hợp", "tham gia", "liên quan"),
                    ColumnRole.DEADLINE,
                    patterns(
                            "(?:thời hạn|hạn|hoàn thành|kết thúc|đến ngày|đến tháng|^đến$)(?!.*(?<!\\p{L})(?:trình|gửi)(?!\\p{L}))",
                            "(?:thời gian|thời điểm|mốc|kỳ hạn|hạn)(?!.*(?<!\\p{L})(?:trình|gửi)(?!\\p{L}))",
                            "tiến độ",
                            "trình|gửi"),
                    ColumnRole.DELIVERABLE,
                    patterns("sản phẩm|đầu ra", "kết quả", "văn bản"),
                    ColumnRole.ACTIVITY,
                    patterns(
                            "(?:nhiệm vụ|công việc|hoạt động|nội dung)(?!\\p{L}).*(?<!\\p{L})(?:cụ thể|chi tiết)",
                            "nhiệm vụ|công việc|hoạt động|nội dung",
                            "giải pháp|tên",
                            "mục tiêu|chỉ tiêu"),
                    ColumnRole.AREA,
                    patterns("lĩnh vực", "nhóm nhiệm vụ"),
                    ColumnRole.LABEL,
                    patterns("t\\s?t|số thứ tự", "mục", "số"));

    /** "Chỉ tiêu cụ thể", but not "Mục tiêu, nhiệm vụ": that one speaks of the work as well. */
    private static final Pattern TARGETS =
            Pattern.compile(
                    Words.unmarked(
                            "^(?:(?:các|những|tên|nội dung|hệ thống|nhóm)\\s+)*(?:mục tiêu|chỉ tiêu)(?!\\p{L})"
                                    + "(?!(?:(?!\\s(?:của|cho|theo|trong|từng|đối với|thực hiện)\\s).)*(?:nhiệm vụ|công việc|hoạt động|nội dung|giải pháp))"));

    private static final int LEAST = 1;

    private HeadingRank() {}

    /** The higher, the plainer; {@link #GUESS} where the words say it least. */
    public static int of(ColumnRole role, String heading) {
        var ranks = WORDS.getOrDefault(role, List.of());
        var words = Words.bare(heading);
        if (role == ColumnRole.ACTIVITY && TARGETS.matcher(words).find()) {
            return LEAST;
        }
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i).matcher(words).find()) {
                return ranks.size() - i;
            }
        }
        return GUESS;
    }

    /** Whether it heads what is to be reached: no work to be done, where another column has that. */
    public static boolean isOfTargets(String heading) {
        return TARGETS.matcher(Words.bare(heading)).find();
    }

    private static List<Pattern> patterns(String... words) {
        return List.of(words).stream()
                .map(each -> "(?<!\\p{L})(?:" + Words.unmarked(each) + ")(?!\\p{L})")
                .map(Pattern::compile)
                .toList();
    }
}
