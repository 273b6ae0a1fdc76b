package vn.tiendo.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan of as many rows as are wanted, as an office would write it. */
final class WrittenPlan {

    enum Format {
        DOCX,
        XLSX,
        CSV,
        TXT;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int AREAS = 20;
    private static final List<String> HEADING =
            List.of("TT", "Nội dung nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn");
    private static final List<String> OPENING =
            List.of(
                    "ỦY BAN NHÂN DÂN",
                    "PHƯỜNG BẾN ĐÁ",
                    "Số: 12/KH-UBND",
                    "Bến Đá, ngày 05 tháng 01 năm 2026",
                    "KẾ HOẠCH",
                    "Cải cách hành chính năm 2026",
                    "I. MỤC TIÊU",
                    "1. Tỷ lệ hồ sơ giải quyết đúng hạn từ 95% trở lên.",
                    "II. NHIỆM VỤ");
    private static final List<String> CLOSING =
            List.of(
                    "III. TỔ CHỨC THỰC HIỆN",
                    "1. Văn phòng: định kỳ hàng quý báo cáo kết quả.",
                    "Trên đây là Kế hoạch cải cách hành chính năm 2026./.");
    private static final List<String> VERBS =
            List.of("Rà soát", "Xây dựng", "Kiểm tra", "Tổng hợp", "Niêm yết", "Khảo sát");
    private static final List<String> THINGS =
            List.of(
                    "quy trình giải quyết hồ sơ",
                    "danh mục vị trí việc làm",
                    "mức độ hài lòng của người dân",
                    "việc tiếp nhận hồ sơ qua mạng",
                    "nội quy tiếp công dân");
    private static final List<String> PRODUCTS =
            List.of("Kế hoạch", "Báo cáo", "Quyết định; báo cáo", "Công văn");
    private static final List<String> UNITS =
            List.of("Phòng Bến bãi", "Phòng Thủy văn", "Văn phòng", "Phòng Kho quỹ");
    private static final List<String> DUES =
            List.of(
                    "Quý I/2026",
                    "Tháng 6/2026",
                    "Trước ngày 15/11/2026",
                    "Hàng quý",
                    "Thường xuyên",
                    "Trong năm 2026");
    private static final List<String> ONES =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private final List<List<String>> rows = new ArrayList<>();

    WrittenPlan(int count) {
        rows.add(HEADING);
        int tasks = count / AREAS - 1;
        for (int area = 1; area <= AREAS; area++) {
            var label = "X".repeat(area / 10) + ONES.get(area % 10);
            rows.add(List.of(label, "Lĩnh vực thứ " + area + " của bến", "", "", "", ""));
            for (int task = 1; task <= tasks; task++) {
                rows.add(task(task, area * tasks + task));
            }
        }
    }

    private static List<String> task(int label, int n) {
        return List.of(
                String.valueOf(label),
                "%s %s đợt %d tại bến số %d và gửi kết quả cho các đơn vị có liên quan"
                        .formatted(at(VERBS, n), at(THINGS, n), label, n % 97 + 1),
                at(PRODUCTS, n),
                at(UNITS, n),
                n % 2 == 0 ? "Các phòng, ban, đơn vị" : at(UNITS, n + 1) + "; " + at(UNITS, n + 2),
                at(DUES, n));
    }

    private static String at(List<String> words, int n) {
        return words.get(n % words.size());
    }

    byte[] as(Format format) {
        var opening = OPENING.stream().map(List::of);
        var closing = CLOSING.stream().map(List::of);
        var all = Stream.of(opening, rows.stream(), closing).flatMap(each -> each);
        return switch (format) {
            case DOCX -> OfficeFile.word(OPENING, rows, CLOSING);
            case XLSX -> OfficeFile.sheet(all.toList());
            case CSV -> text(all.map(row -> '"' + String.join("\",\"", row) + '"'));
            case TXT -> text(all.map(row -> String.join("\t", row)));
        };
    }

    private static byte[] text(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }
}
