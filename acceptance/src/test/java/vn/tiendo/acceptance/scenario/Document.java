package vn.tiendo.acceptance.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A small plan as text, its columns parted by tabs. */
final class Document {

    private Document() {}

    /** @param rows label, activity, product, lead, deadline each */
    static String of(int year, List<List<String>> rows) {
        return """
        ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        THÀNH PHỐ AN LÃO\tĐộc lập - Tự do - Hạnh phúc
        Số:      /KH-UBND\tAn Lão, ngày     tháng 01 năm %1$d

        KẾ HOẠCH
        Cải cách hành chính thành phố An Lão năm %1$d

        I. MỤC TIÊU

        1. Ít nhất 95%% hồ sơ được giải quyết đúng hạn.

        II. NHIỆM VỤ

        TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời hạn
        1\tChỉ đạo, điều hành\t\t\t
        %2$s

        III. TỔ CHỨC THỰC HIỆN

        Văn phòng theo dõi việc thực hiện Kế hoạch này./.
        """
                .formatted(
                        year,
                        rows.stream()
                                .map(row -> String.join("\t", row))
                                .collect(Collectors.joining("\n")));
    }
}
