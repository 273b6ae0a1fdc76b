package vn.tiendo.plan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a cell of units at {@code ,} {@code ;} {@code và} and lines, only where both sides are units:
 * "Sở Thông tin và Truyền thông" is one, "Phòng Nội vụ và Phòng Tư pháp" are two, "Các phòng, ban,
 * đơn vị" is one group.
 */
public final class Units {

    private static final String HEADS =
            "Sở(?!\\s+hữu)|Phòng|Văn phòng|Ban(?!\\s+hành)|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Trung tâm|Công an|Quân sự|Bộ(?!\\s+máy)|Cục|Chi cục|Tổng cục|Thanh tra|Hội(?!\\s+(?:nhập|nghị|họp))|Đoàn|Mặt trận|UBMTTQ\\p{Lu}*|MTTQ|Bưu điện|Kho bạc|Bảo hiểm|Bệnh viện|Trường|Trạm|Đài|Báo(?!\\s+(?:cáo|chí))|Tòa án|Toà án|Viện|Bộ phận|Tổ(?!\\s+(?:chức|quốc))|Đội|Chủ tịch|Phó Chủ tịch|Lãnh đạo|Công ty|Liên đoàn|Liên minh|Quỹ|Ngân hàng|Vụ(?!\\s+việc)|(?:Đảng|Thành|Tỉnh|Huyện|Quận|Thị) [ủu][ỷy]|(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã|Phường) đoàn|Xã đội|Kế toán|Thủ trưởng|Giám đốc|Thường trực|Công chức|Cán bộ|Đơn vị|Cơ quan|Các|Những|Toàn thể|Thuế|Hạt|Ủy viên|Tập đoàn|Học viện|Nhà|VP|TT";

    private static final Pattern UNIT = Pattern.compile("^(?:" + HEADS + ")(?!\\p{L})");
    private static final Pattern GROUP = Pattern.compile("^(?:các|những|toàn thể)\\s");
    private static final Pattern QUALIFIED =
            Pattern.compile("^(?:đơn vị|cơ quan|doanh nghiệp|tổ chức)\\s+\\S+\\s+\\S+.*");
    private static final Pattern KIND_OF_UNIT =
            Pattern.compile(
                    "(?i)(?:^|.*[,\\s])(?:phòng|ban|ngành|sở|bộ|đơn vị|cơ quan|đoàn thể|hội|tổ|tổ chức|chi cục)$");

    /** "Các Cục, Vụ": kinds of units, none of which has a name. */
    private static final String KIND =
            "(?:Tổng cục|Chi cục|Cục|Vụ|Viện|Sở|Ban|Ngành|Phòng|Bộ|Trường|Trung tâm|Đội|Trạm|Hội)";

    private static final Pattern KINDS =
            Pattern.compile("(?is)(?:.*[,;\\n])?\\s*các\\s+" + KIND + "(?:,\\s*" + KIND + ")*");
    private static final Pattern ANOTHER_KIND =
            Pattern.compile("^" + KIND + "\\s*(?:[,;\\n]|$|(?:thuộc|trực thuộc|và)\\s)");

    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "^(?!(?:TP|TX|TT|TW|NQ|TTHC|CCHC|CNTT|BHYT|BHTN|QPPL|VBQPPL|II?I?|IV|VI*|IX|X)(?:[\\s,;.]|$)|BHXH\\s*$)\\p{Lu}[\\p{Lu}\\d&.-]+(?=[\\s,;(]|$)");
    private static final Pattern CUT =
            Pattern.compile("[,;/\\n]|\\s+[-–]\\s+|(?:,\\s*)?(?<=\\s)và(?=\\s)");
    private static final Pattern NEVER_APART =
            Pattern.compile(
                    ".*(?:HĐND|Hội đồng nhân dân|ĐBQH|Đại biểu Quốc hội|TN|Đảng ủy|MTTQ)(?:\\s+(?:tỉnh|thành phố|TP|xã|phường|huyện))?$");

    /** "Văn phòng UBND": the office of another unit carries its name. */
    private static final Pattern OWNER =
            Pattern.compile("(?iu)(?:phòng|ban|ủy|trực|tâm|viên|chức|tịch|đạo|đốc|khoa|huy|cục)");

    private static final Pattern SEPARATED =
            Pattern.compile("(?:[,;:(%-]|^(?:và|hoặc|của|thuộc|bộ))$");
    private static final Pattern OWNED =
            Pattern.compile(
                    "^(?:UBND|HĐND|Ủy|Uỷ|Hội|Đảng|Sở|Bộ|Quân|Thành|Tỉnh|Huyện [ủu]|Quận [ủu]|Thị [ủu]|Thuế|TT)");

    /** Names that other names hold in their middle: "Ban Công tác Mặt trận". */
    private static final Pattern INNER =
            Pattern.compile("^(?:Mặt trận|Quân sự|Tổ|Bộ phận|TT|VP)(?!\\p{L})");

    /** "phòng Kinh tế" within a list: the kind in small letters, a name behind it. */
    private static final Pattern SMALL =
            Pattern.compile(
                    "^(?:(?:văn phòng|phòng|sở|ban|trung tâm|chi cục|trạm|đội|hội|đoàn|trường|bệnh viện|bộ phận|tổ|ủy ban|uỷ ban)\\s+(?=\\p{Lu})|công an (?=\\p{Lu}|xã|phường|tỉnh|thành phố|huyện|quận))");

    /** Whole names, which go on no other: "Văn phòng" above "Phòng Nội vụ" is not the same. */
    private static final Pattern FULL =
            Pattern.compile(
                    "^(?:(?:[Pp]hòng|[Ss]ở|[Vv]ăn phòng|[Tt]rung tâm|[Cc]hi cục)\\s+(?=\\p{Lu})|[Cc]ông an (?=xã|phường|tỉnh|thành phố|huyện|quận))");

    /** All in small letters, where the unit in front is of the same kind. */
    private static final Pattern TWIN =
            Pattern.compile(
                    "(?isu)^(phòng|sở|trung tâm)\\s.*\u0000\\1\\s+(?!chống|ngừa|ban|thủ|tránh|cháy|họp|khám|hữu|tại|trong)\\p{L}.*");

    private static final Pattern OFFICE = Pattern.compile("(?iu)(?:^|.*\\s)văn phòng");

    /** What no office is of: "Văn phòng" above "Sở Nội vụ" is that one's office. */
    private static final Pattern BESIDE_OFFICE =
            Pattern.compile("^(?:[Pp]hòng|[Vv]ăn phòng)\\s+(?=\\p{Lu})");

    /** A document without any mark writes its units so. */
    private static final Pattern UNMARKED =
            Pattern.compile(
                    "^(?:Phong|So|Van phong|Trung tam|Ban|Cong an|Chi cuc|UBND)\\s+\\p{Lu}[\\x00-\\x7F]*$");

    /** People and how to reach them: no part of a unit's name. */
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?iu)\\s*\\((?:(?:đ/c|đ\\.c|đồng chí|ông|bà|anh|chị|sđt|đt|điện thoại|tel|email|liên hệ)(?!\\p{L})[^()]*|[+\\d][\\d .-]{7,})\\)|(?<=\\S)\\s*[,;:–-]?\\s+(?:đ/c|đồng chí)\\s.*$");

    private static final Pattern PREFIX =
            Pattern.compile("(?iu)^(?:(?:đơn vị|cơ quan)\\s+)?(?:chủ trì|phối hợp)\\s*:\\s*");

    private static final int WORDS_OF_A_UNIT = 3;
    private static final Pattern BULLET = Pattern.compile("^[-–+•*·▪]\\s*(?=\\S)");

    private Units() {}

    public static List<String> split(List<String> lines) {
        var units = new ArrayList<String>();
        var text =
                String.join(
                        "\n",
                        lines.stream()
                                .map(line -> BULLET.matcher(line).replaceFirst("\u2022"))
                                .toList());
        int from = 0;
        var cut = CUT.matcher(text);
        while (cut.find()) {
            var left = text.substring(from, cut.start()).strip();
            var right = text.substring(cut.end()).strip();
            var sign = text.substring(cut.start(), cut.end()).strip();
            if (!left.isEmpty()
                    && !Brackets.open(text, cut.start())
                    && separates(sign, left, right)) {
                units.add(left);
                from = cut.end();
            }
        }
        units.add(text.substring(from));
        return units.stream().map(Units::trimmed).filter(unit -> !unit.isEmpty()).toList();
    }

    /** True where the words begin with a unit's name or a group of units. */
    public static boolean beginsUnit(String words) {
        return UNIT.matcher(words).find()
                || GROUP.matcher(words).find()
                || ABBREVIATION.matcher(words).find();
    }

    /** True where the words begin with more than an abbreviation that might be anything. */
    public static boolean beginsName(String words) {
        return UNIT.matcher(words).find() || GROUP.matcher(words).find();
    }

    /** True where a line begins a unit below another that is complete, though no sign parts them. */
    public static boolean another(String above, String line) {
        var before = above.substring(above.lastIndexOf(' ') + 1);
        return beginsUnit(above)
                && above.split("\\s").length >= WORDS_OF_A_UNIT
                && (UNIT.matcher(line).find() && !INNER.matcher(line).find()
                        || ABBREVIATION.matcher(line).find())
                && !SEPARATED.matcher(before).find()
                && !(OWNER.matcher(before).matches() && OWNED.matcher(line).lookingAt());
    }

    /** How many units begin though nothing separates them from the words before: "Sở A Sở B" has one. */
    public static int run(String words) {
        int found = 0;
        for (int at = words.indexOf(' ') + 1; at > 0; at = words.indexOf(' ', at) + 1) {
            found +=
                    at < words.length()
                                    && Character.isUpperCase(words.charAt(at))
                                    && runsOn(words, at)
                            ? 1
                            : 0;
        }
        return found;
    }

    private static boolean runsOn(String words, int at) {
        var before = words.substring(words.lastIndexOf(' ', at - 2) + 1, at - 1);
        return UNIT.matcher(words).region(at, words.length()).lookingAt()
                && !SEPARATED.matcher(before).find()
                && !(OWNER.matcher(before).matches()
                        && OWNED.matcher(words).region(at, words.length()).lookingAt());
    }

    private static boolean separates(String sign, String left, String right) {
        if (right.isEmpty()) {
            return false;
        }
        return switch (sign) {
            case ";" -> true;
            case "" -> right.startsWith("\u2022") || lineSeparates(left, right);
            case "-", "–" -> FULL.matcher(right).find() && named(left);
            case "/" ->
                    (UNIT.matcher(right).find() || small(left, right))
                            && beginsUnit(left)
                            && !NEVER_APART.matcher(left).matches();
            case "," -> listSeparates(left, right);
            default -> jointSeparates(left, right);
        };
    }

    /** A kind of unit alone has no name yet, but for the office of whom the plan is. */
    private static boolean small(String left, String right) {
        return (SMALL.matcher(right).find() || TWIN.matcher(left + "\u0000" + right).matches())
                && named(left);
    }

    private static boolean named(String left) {
        return (beginsUnit(left) || SMALL.matcher(left).find())
                && (OFFICE.matcher(left).matches() || !KIND_OF_UNIT.matcher(left).matches());
    }

    private static boolean lineSeparates(String left, String right) {
        if (OFFICE.matcher(left).matches()) {
            return BESIDE_OFFICE.matcher(right).find();
        }
        if (FULL.matcher(right).find() && ABBREVIATION.matcher(left).matches()) {
            return true;
        }
        if (small(left, right) && left.contains(" ")) {
            var last = left.substring(left.lastIndexOf(' ') + 1);
            return !OWNER.matcher(last).matches() && !SEPARATED.matcher(last).find();
        }
        if (UNMARKED.matcher(left).find() && UNMARKED.matcher(right).find()) {
            return true;
        }
        boolean whole =
                left.contains(" ")
                        && !left.matches(
                                "(?i).*(?:văn phòng|trung tâm|ban|sở|phòng|và|của|thuộc|[,-])$");
        return whole
                && (UNIT.matcher(right).find()
                        || ABBREVIATION.matcher(right).find() && !left.endsWith("phòng"));
    }

    private static boolean listSeparates(String left, String right) {
        if (GROUP.matcher(right).find()) {
            return true;
        }
        if (QUALIFIED.matcher(right).matches()) {
            return !KIND_OF_UNIT.matcher(left).matches() || left.contains("UBND");
        }
        if (KINDS.matcher(left).matches() && ANOTHER_KIND.matcher(right).find()) {
            return false;
        }
        return UNIT.matcher(right).find()
                || ABBREVIATION.matcher(right).find()
                || small(left, right)
                || UNMARKED.matcher(right).find() && UNMARKED.matcher(left).find();
    }

    /** "HĐND và UBND" names one office; "Sở A và UBND xã" names two units. */
    private static boolean jointSeparates(String left, String right) {
        if (GROUP.matcher(right).find()) {
            return !left.matches("(?i).*(?:,\\s*)?(?:phòng|ban|sở)$");
        }
        if (NEVER_APART.matcher(left).matches()
                && right.matches(
                        "(?s)(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng|TKQ|UBMTTQ|Uỷ ban nhân dân)(?!\\p{Lu}).*")) {
            return false;
        }
        return UNIT.matcher(right).find()
                || ABBREVIATION.matcher(right).find()
                || small(left, right);
    }

    private static String trimmed(String unit) {
        var named = CONTACT.matcher(Words.joined(unit)).replaceAll("");
        var bare = named.replaceAll("^[\\s,;.:+*•·▪–-]+|[\\s,;.:–-]+$", "");
        return PREFIX.matcher(bare.replaceFirst("^và\\s+", "")).replaceFirst("");
    }
}
