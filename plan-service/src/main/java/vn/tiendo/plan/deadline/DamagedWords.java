package vn.tiendo.plan.deadline;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that were misread on the way from paper or typed without marks: "Quý lV", "Quy III", "Truoc
 * ngay 30/6". What they are made of here is a guess. The length stays.
 */
final class DamagedWords {

    private static final String ROMAN = "[il1|]{1,3}v?";
    private static final Pattern QUARTER =
            Pattern.compile(
                    "(?<!\\p{L})(?:quy|qui|qùy)(?=\\s*(?:" + ROMAN + "|[2-4])(?![\\p{L}\\d|]))");
    private static final Pattern NUMERAL =
            Pattern.compile(
                    "(?<=quý\\s{0,2}|[ivl1-4|]\\s{0,2}(?:,|;|&|\\+|-|và|hoặc)\\s{0,2})(?=[il1]*[l|]|1v|i1|1i)("
                            + ROMAN
                            + ")(?![\\p{L}\\d|])");
    private static final Pattern MARKED = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Map<String, String> MARKS =
            Map.ofEntries(
                    entry("quy", "quý"),
                    entry("thang", "tháng"),
                    entry("nam", "năm"),
                    entry("ngay", "ngày"),
                    entry("tuan", "tuần"),
                    entry("truoc", "trước"),
                    entry("den", "đến"),
                    entry("het", "hết"),
                    entry("tu", "từ"),
                    entry("va", "và"),
                    entry("hoac", "hoặc"),
                    entry("ca", "cả"),
                    entry("dau", "đầu"),
                    entry("giua", "giữa"),
                    entry("cuoi", "cuối"),
                    entry("hang", "hàng"),
                    entry("moi", "mỗi"),
                    entry("dinh", "định"),
                    entry("ky", "kỳ"),
                    entry("lan", "lần"),
                    entry("thuong", "thường"),
                    entry("xuyen", "xuyên"),
                    entry("cham", "chậm"),
                    entry("nhat", "nhất"),
                    entry("hoan", "hoàn"),
                    entry("thanh", "thành"));

    private DamagedWords() {}

    /** Roman numbers as they were before an I became an l, a 1 or a stroke. */
    static String numerals(String folded) {
        var text = QUARTER.matcher(folded).replaceAll("quý");
        return text.contains("quý")
                ? NUMERAL.matcher(text).replaceAll(found -> found.group(1).replaceAll("[l1|]", "i"))
                : folded;
    }

    /** Words that no mark stands on, with the marks that the words of deadlines bear. */
    static String marked(String folded) {
        if (MARKED.matcher(folded).find()) {
            return folded;
        }
        return WORD.matcher(folded)
                .replaceAll(found -> MARKS.getOrDefault(found.group(), found.group()))
                .replace("quý định", "quy định");
    }
}
