package vn.tiendo.plan.deadline;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that deadlines are made of, for whoever has to find where one begins. */
public final class TimeWords {

    private static final Pattern BEGINS =
            Pattern.compile(
                    "^(?:(?iu)(?:quý|quí|tháng|trong|thường|hàng|hằng|định kỳ|theo|ngay|trước|chậm|cả năm|năm|từ|đến|sau|khi|ngày|đầu|giữa|cuối)(?!\\p{L})|\\d{1,2}[/.-]\\d|\\d+ (?:tháng|ngày)|[Tt]\\.?\\s?\\d|[Qq]\\.?\\s?[IV1-4]).*");
    private static final Pattern WORD =
            Pattern.compile(
                    "(?iu)^[(]?(?:quý|quí|tháng|năm|ngày|tuần|trước|đến|hết|cuối|đầu|giữa|trong|từ|tới|và|hoặc|chậm|muộn|nhất|hoàn|thành|xong|sau|kỳ|định|hàng|hằng|mỗi|thường|xuyên|liên|tục|vào|cả|các|sơ|tổng|kết|lần|một|hai|thứ|[ivx]+(?:[/.-]\\d+)?|t?\\d[\\d/.,-]*|[-–])[),;.:/]*$");

    private static final Pattern ELSEWHERE = Pattern.compile("(?iu)^(?:theo|ngay|sau)(?!\\p{L}).*");
    private static final Pattern CLAUSE = Pattern.compile("[.;](?=\\s|$)");
    private static final Pattern DONE =
            Pattern.compile("(?iu).*(?:hoàn thành|thời gian|thời hạn|xong)\\s*:?\\s*$");

    /** Only the kind is asked: any year will do where the words name none. */
    private static final DeadlineGrammar GRAMMAR = new DeadlineGrammar(2000, null);

    private TimeWords() {}

    /** True where the words can be read as deadlines. */
    public static boolean readable(String words) {
        var read = GRAMMAR.readAll(words);
        return !read.isEmpty()
                && read.stream().noneMatch(one -> one.kind() == DeadlineKind.UNKNOWN);
    }

    /** The deadline that a sentence names in one of its clauses, as it is written. */
    public static Optional<String> in(String sentence) {
        for (var clause : CLAUSE.split(sentence)) {
            for (int at = 0; at >= 0; at = clause.indexOf(' ', at + 1)) {
                var words = clause.substring(at).strip();
                boolean waits =
                        ELSEWHERE.matcher(words).matches()
                                && DONE.matcher(clause.substring(0, at)).matches();
                if (begin(words) && (waits || others(words) == 0) && readable(words)) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /** True where the words may begin a deadline. */
    public static boolean begin(String words) {
        return BEGINS.matcher(words).matches();
    }

    /** How many of the words no deadline is made of. */
    public static long others(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !WORD.matcher(word).matches())
                .count();
    }
}
