package vn.tiendo.plan.wording;

import java.util.regex.Pattern;

/** Sentences that say what a unit has to do. */
public final class DutyWords {

    private static final Pattern UNIT =
            Pattern.compile(
                    "^(?:(?:Đề nghị|Yêu cầu|Giao cho|Giao|Phân công|Theo chức năng,? nhiệm vụ[^,]*,)\\s+)?(?:cho\\s+)?(?<unit>.{2,160}?)\\s*(?::|,?\\s(?=(?:chủ trì|chủ động|triển khai|có trách nhiệm|chịu trách nhiệm|tổ chức thực hiện|phối hợp|căn cứ|theo dõi|tham mưu|xây dựng|hướng dẫn|tổng hợp|nghiêm túc|thực hiện|đôn đốc|là cơ quan|là đơn vị|là đầu mối|bố trí|kiểm tra|cụ thể hóa|đẩy mạnh|tăng cường|báo cáo)(?!\\p{L})))",
                    Pattern.UNICODE_CASE);

    private static final Pattern WHOLE = Pattern.compile(".*[.;]$");

    private DutyWords() {}

    /** Whom a sentence is about; empty where it names nobody in front. */
    public static String unit(String sentence) {
        var unit = UNIT.matcher(sentence);
        return unit.find() ? unit.group("unit").strip() : "";
    }

    /** Whether a line says something by itself, and does not only head what stands below it. */
    public static boolean whole(String line) {
        return WHOLE.matcher(line).matches();
    }
}
