package vn.tiendo.plan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The documents that a preamble cites, each with its number and date. */
public final class CitedActs {

    /**
     * @param issuedOn {@code yyyy-MM-dd}; null where no full date is printed
     */
    public record Act(String text, @Nullable String number, @Nullable String issuedOn) {}

    private static final String KINDS =
            "Quyết định|Nghị quyết|Nghị định|Kế hoạch|Luật|Chỉ thị|Công văn|Thông tư|Chương trình|Hướng dẫn|Thông báo|Kết luận|Quy định|Đề án|Văn bản|Pháp lệnh|Hiến pháp";
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:"
                            + KINDS
                            + ")\\s+(?:liên tịch\\s+)?(?:số\\s*:?\\s*)?(\\d+[\\p{L}]?(?:/\\d{4})?[/-][\\p{Lu}Đ][\\p{L}\\d/&.-]*|\\d+/[\\p{L}\\d/-]+)");
    private static final Pattern LAW =
            Pattern.compile(
                    "(?:Luật|Pháp lệnh)\\s+\\p{Lu}[^;]*?ngày\\s+\\d{1,2}\\s*(?:/|tháng)\\s*\\d{1,2}\\s*(?:/|năm)\\s*\\d{4}");
    private static final Pattern DATE =
            Pattern.compile(
                    "ngày\\s+(\\d{1,2})\\s*(?:/|-|tháng)\\s*(\\d{1,2})\\s*(?:/|-|năm)\\s*(\\d{4})");
    private static final Pattern ISSUES =
            Pattern.compile(
                    ",\\s+(?:(?!,).)*?(?<=\\p{L}|\\))\\s(?:ban hành|đề ra|xây dựng|triển khai)\\s+(?:và triển khai\\s+)?(?:Kế hoạch|kế hoạch)(?!\\s+số).*$",
                    Pattern.DOTALL);

    private CitedActs() {}

    public static List<Act> in(String preamble) {
        var acts = new ArrayList<Act>();
        for (var clause : preamble.split(";\\s*")) {
            var starts = new ArrayList<Integer>();
            var numbers = new ArrayList<@Nullable String>();
            var matcher = NUMBERED.matcher(clause);
            while (matcher.find()) {
                if (starts.isEmpty() || cited(clause, matcher.start())) {
                    starts.add(matcher.start());
                    numbers.add(matcher.group(1).replaceAll("[.,]+$", ""));
                }
            }
            var law = LAW.matcher(clause);
            if (starts.isEmpty() && law.find()) {
                starts.add(law.start());
                numbers.add(null);
            }
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : clause.length();
                acts.add(act(clause.substring(starts.get(i), end), numbers.get(i)));
            }
        }
        return acts;
    }

    /** A further act of the same clause stands behind a comma or "và"; others are only mentioned in a name. */
    private static boolean cited(String clause, int start) {
        return clause.substring(0, start).matches("(?s).*(?:[,;]|\\svà)\\s*$");
    }

    private static Act act(String words, @Nullable String number) {
        var text = ISSUES.matcher(words).replaceFirst("").replaceAll("(?:[\\s,;.]|\\svà)+$", "");
        var date = DATE.matcher(text);
        var issuedOn =
                date.find()
                        ? "%s-%02d-%02d"
                                .formatted(
                                        date.group(3),
                                        Integer.parseInt(date.group(2)),
                                        Integer.parseInt(date.group(1)))
                        : null;
        return new Act(text, number, issuedOn);
    }
}
