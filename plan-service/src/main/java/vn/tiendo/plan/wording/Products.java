package vn.tiendo.plan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a cell of deliverables into products, only where each part is a product of its own. */
public final class Products {

    /** Documents that an authority issues: a list of them is a list of products. */
    private static final String PAPERS =
            "kế hoạch|báo cáo|quyết định|tờ trình|công văn|thông báo|biên bản|nghị quyết|văn bản|chương trình|đề án|quy chế|quy định|quy trình|chỉ thị|kết luận|hướng dẫn|dự thảo|phương án|giấy mời|dự toán|hợp đồng|thông tư|nghị định";

    private static final String THINGS =
            "danh mục|đề xuất|hồ sơ|kết quả|hội nghị|hội thảo|lớp|tờ gấp|tờ rơi|tin,? bài|tin|bài|bảng|phiếu|số liệu|sổ tay|tài liệu|mô hình|phần mềm|hệ thống|cổng|sáng kiến|video|pano|chuyên mục|chuyên trang|cuộc|đoàn|buổi|nội quy|kịch bản|phóng sự|giải pháp|cơ sở dữ liệu|trang|bộ|hội thi|cuộc thi|đề cương|phụ lục|danh sách";

    private static final Pattern PAPER = start(PAPERS);
    private static final Pattern PRODUCT = start(PAPERS + "|" + THINGS);
    private static final Pattern ONLY_PRODUCT =
            Pattern.compile(
                    "(?:các\\s+)?(?:" + PAPERS + "|" + THINGS + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MEASURED =
            Pattern.compile(
                    "^(?:(?:tối thiểu|ít nhất|đạt|phấn đấu|từ|trên|có|tỷ lệ)\\s+)*\\d+(?:[.,]\\d+)?\\s*%.*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** One thing, though a comma stands in it. */
    private static final Pattern NEWS = Pattern.compile("(?ius)tin, bài.*");

    private static final Pattern CUT = Pattern.compile("[,;/]|\\s[-–]\\s");
    private static final Pattern BULLET =
            Pattern.compile(
                    "^(?:[-–•*·▪]\\s*|\\+\\s*(?!\\d)|\\(?\\d{1,2}[.)]\\s+|[a-zđ]\\)\\s+)(?=\\S)");

    private Products() {}

    public static List<String> split(List<String> lines) {
        var items = new ArrayList<String>();
        for (var line : lines) {
            var bullet = BULLET.matcher(line);
            boolean bulleted = bullet.find();
            var words = bulleted ? line.substring(bullet.end()) : line;
            if (!bulleted && !items.isEmpty() && continues(items.get(items.size() - 1), words)) {
                items.set(
                        items.size() - 1,
                        Words.joined(List.of(items.get(items.size() - 1), words)));
            } else {
                items.add(words);
            }
        }
        return items.stream()
                .flatMap(item -> listed(item).stream())
                .map(item -> trimmed(BULLET.matcher(item).replaceFirst("")))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** True where the words begin with a product's name or with a figure that is to be reached. */
    public static boolean beginsProduct(String words) {
        var bare = BULLET.matcher(words).replaceFirst("");
        return PRODUCT.matcher(bare).lookingAt() || MEASURED.matcher(bare).matches();
    }

    /** True where the words are a product's name and nothing more ("Kế hoạch"). */
    public static boolean isBare(String words) {
        return ONLY_PRODUCT.matcher(trimmed(words)).matches();
    }

    /** A line that goes on with the sentence above it. */
    private static boolean continues(String above, String line) {
        return Words.startsLower(line)
                        && !(above.endsWith(";")
                                || PRODUCT.matcher(line).find()
                                        && ONLY_PRODUCT.matcher(trimmed(above)).matches()
                                        && !above.endsWith(","))
                || above.matches(".*(?:\\s(?:và|của|về|hoặc|theo)|[(-])$");
    }

    private static List<String> listed(String item) {
        if (MEASURED.matcher(item).matches()) {
            return List.of(item);
        }
        var parts = new ArrayList<String>();
        int from = 0;
        var cut = CUT.matcher(item);
        while (cut.find()) {
            var left = item.substring(from, cut.start()).strip();
            var right = BULLET.matcher(item.substring(cut.end()).strip()).replaceFirst("");
            if (!Brackets.open(item, cut.start())
                    && separates(item.substring(cut.start(), cut.end()).strip(), left, right)) {
                parts.add(left);
                from = cut.end();
            }
        }
        parts.add(item.substring(from).strip());
        return parts;
    }

    private static boolean separates(String sign, String left, String right) {
        boolean both = PRODUCT.matcher(left).find() && PRODUCT.matcher(right).find();
        return switch (sign) {
            case ";" -> Words.startsUpper(right) || PRODUCT.matcher(right).find();
            case "/" -> both && !left.matches(".*\\d$");
            case "," -> commaSeparates(left, right);
            default -> both && Words.startsUpper(right);
        };
    }

    /** A capital behind a comma begins a product, unless it is the name of a unit. */
    private static boolean commaSeparates(String left, String right) {
        if (!PRODUCT.matcher(left).find() || NEWS.matcher(left + ", " + right).matches()) {
            return false;
        }
        if (Words.startsUpper(right)) {
            return PRODUCT.matcher(right).find()
                    || !Units.beginsUnit(right) && !Words.shouted(right.split("[\\s,;]")[0]);
        }
        return ONLY_PRODUCT.matcher(left).matches() && PRODUCT.matcher(right).find()
                || PAPER.matcher(left).find()
                        && PAPER.matcher(right).find()
                        && left.split("\\s+").length <= 6
                        && !left.matches("(?i).*\\s(?:" + PAPERS + ")$");
    }

    private static Pattern start(String nouns) {
        return Pattern.compile(
                "^(?:các\\s+|\\d+\\s+)?(?:" + nouns + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String trimmed(String item) {
        return item.replaceAll("[\\s;,]+$", "").strip();
    }
}
