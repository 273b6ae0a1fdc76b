package vn.tiendo.plan.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that gives a task to units: "Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp rà soát
 * …", "Rà soát …. Giao Phòng Nội vụ chủ trì thực hiện".
 *
 * @param before the words in front of the one that gives; empty where the sentence begins with it
 * @param help null where nobody is to help
 * @param rest the words behind the units
 */
public record Assignment(String before, String lead, @Nullable String help, String rest) {

    private static final String DEEDS =
            "thực hiện|xây dựng(?!\\s*(?:[,.;]|$|thực hiện|triển khai))|tham mưu|triển khai|tổ chức|rà soát|cập nhật|theo dõi|kiểm tra|hướng dẫn|ban hành|trình|báo cáo|đôn đốc|tiếp tục|hoàn thành|đẩy mạnh|nâng cấp|thống kê|tổng hợp|lập|khảo sát|công bố|công khai|số hóa|đánh giá|tuyên truyền|giải quyết|bố trí|đề xuất|duy trì|vận hành|hoàn thiện|sắp xếp|niêm yết|tiếp nhận|để|nghiên cứu|phổ biến";

    /** What a paragraph of a plan takes; to search one takes more than its length. */
    private static final int LONGEST = 800;

    private static final Pattern GIVEN =
            Pattern.compile(
                    "(?us)^(?<before>.*?)(?:(?:^|(?<=[.;,])\\s+)(?i:giao cho|giao|phân công|đề nghị|yêu cầu)\\s+|^)(?<lead>\\p{Lu}[^.;:]{2,120}?),?\\s+(?:(?:là (?:đơn vị|cơ quan|đầu mối)|có trách nhiệm|chịu trách nhiệm)\\s+)?chủ trì(?!\\p{L})(?:,?\\s*(?:chủ động\\s+)?phối hợp(?:\\s+(?:với|cùng))?\\s+(?<help>[^.;:]+?))?(?=[,.;]|\\s+(?:"
                            + DEEDS
                            + ")(?!\\p{L})|$)(?<rest>.*)$");

    private static final Pattern MORE =
            Pattern.compile(
                    "(?us)^,\\s*(?<unit>(?:\\p{Lu}|các|phòng|đơn vị|cơ quan|ban|ngành|xã|phường|địa phương|tổ chức|đoàn thể)[^,.;:]*?)(?=[,.;:]|\\s+(?:"
                            + DEEDS
                            + ")(?!\\p{L})|$)(?<rest>.*)$");

    public static Optional<Assignment> in(String sentence) {
        if (sentence.length() > LONGEST || !sentence.contains("chủ trì")) {
            return Optional.empty();
        }
        var matcher = GIVEN.matcher(sentence);
        if (!matcher.matches() || !Units.beginsUnit(matcher.group("lead"))) {
            return Optional.empty();
        }
        var rest = listed(matcher.group("help"), matcher.group("rest"));
        return Optional.of(
                new Assignment(
                        matcher.group("before").strip(),
                        matcher.group("lead"),
                        matcher.group("help") == null
                                ? null
                                : matcher.group("help")
                                        + matcher.group("rest")
                                                .substring(
                                                        0,
                                                        matcher.group("rest").length()
                                                                - rest.length()),
                        rest));
    }

    /** What is left behind further units that commas join to the first that helps. */
    private static String listed(@Nullable String help, String rest) {
        var left = rest;
        while (help != null && left.startsWith(",")) {
            var more = MORE.matcher(left);
            if (!more.matches()) {
                return left;
            }
            left = more.group("rest");
        }
        return left;
    }
}
