package vn.tiendo.plan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are introduced by their names instead of standing in columns: "Đơn vị chủ trì: …;
 * phối hợp: …; thời gian hoàn thành: …".
 *
 * @param before the words in front of the first answer
 * @param answers in the order of the text
 */
public record Fields(String before, List<Answer> answers) {

    /**
     * @param role what the name would head as a column
     */
    public record Answer(ColumnRole role, String words) {}

    private static final String WHO =
            "(?:(?:đơn vị|cơ quan|bộ phận|phòng|công chức|cá nhân|người|lãnh đạo)(?:\\s*[,/]\\s*(?:đơn vị|cơ quan|bộ phận|phòng|cá nhân))*\\s+)?";

    /** Each alternative is a name that {@link ColumnRole} knows as a heading. */
    private static final String NAMES =
            WHO
                    + "(?:(?:chịu trách nhiệm\\s+)?chủ trì|phối hợp|tham gia|đầu mối)(?:\\s*,?\\s*(?:thực hiện|tham mưu|chính))*"
                    + "|(?:đơn vị|cơ quan|bộ phận|phân công|người|cá nhân)(?:\\s*,\\s*(?:đơn vị|cơ quan))?\\s+(?:thực hiện|phụ trách|chịu trách nhiệm|tham mưu)(?:\\s+(?:chính|thực hiện))?"
                    + "|lãnh đạo(?:\\s+\\p{L}+){0,2}\\s+(?:phụ trách|chỉ đạo)"
                    + "|(?:thời gian|thời hạn|tiến độ|thời điểm|kỳ hạn|hạn)(?:\\s+(?:hoàn thành|thực hiện|triển khai|báo cáo|ban hành|trình|cuối cùng))*"
                    + "|hoàn thành"
                    + "|(?:sản phẩm|kết quả|đầu ra)(?:[\\s,/]+(?:đầu ra|dự kiến|chủ yếu|chính|thực hiện|đạt được|cần đạt|sản phẩm|hoàn thành|yêu cầu))*"
                    + "|(?:nguồn\\s+)?kinh phí(?:\\s+thực hiện)?|ghi chú|nguồn lực";

    private static final Pattern NAME =
            Pattern.compile(
                    "(?iu)(?<lead>(?:^|[;.,(\\n]|(?<=[\\s(])[-–+•*])\\s*(?:[-–+•*]\\s*)?|(?<=\\s)(?=(?-i:\\p{Lu})))(?<name>"
                            + NAMES
                            + ")\\s*:\\s*");

    /** The answers that a text names; none where it names no role. */
    public static Fields of(String text) {
        var names = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group("name"));
            starts.add(matcher.start());
            ends.add(matcher.end());
        }
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            var role = ColumnRole.of(names.get(i));
            if (role != null) {
                answers.add(new Answer(role, trimmed(text.substring(ends.get(i), end))));
            }
        }
        var before = starts.isEmpty() ? text : text.substring(0, starts.get(0)).strip();
        return new Fields(before, List.copyOf(answers));
    }

    /** True where the text is nothing but answers. */
    public boolean alone() {
        return !answers.isEmpty() && before.matches("[\\s\\p{Punct}–•]*");
    }

    public @Nullable String answer(ColumnRole role) {
        return answers.stream()
                .filter(answer -> answer.role() == role)
                .map(Answer::words)
                .findFirst()
                .orElse(null);
    }

    /** Without the sign that closes the answer, and the bracket that all of them stand in. */
    private static String trimmed(String words) {
        var bare = words.replaceAll("[\\s;,.]+$", "");
        long opened = bare.chars().filter(c -> c == '(').count();
        long closed = bare.chars().filter(c -> c == ')').count();
        return closed > opened && bare.endsWith(")")
                ? bare.substring(0, bare.length() - 1).replaceAll("[\\s;,.]+$", "")
                : bare;
    }
}
