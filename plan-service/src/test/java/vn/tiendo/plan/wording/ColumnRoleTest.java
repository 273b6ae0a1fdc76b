package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnRoleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Đơn vị liên quan            | COORDINATING
                    Cơ quan phối hợp thực hiện  | COORDINATING
                    Đơn vị theo dõi             | IGNORED
                    Người theo dõi, đôn đốc     | IGNORED
                    Cơ quan thẩm định           | IGNORED
                    Cơ quan chủ trì thẩm định   | IGNORED
                    Cơ quan trình               | IGNORED
                    Cấp ban hành                | IGNORED
                    Lãnh đạo chỉ đạo            | IGNORED
                    Hình thức                   | IGNORED
                    Kinh phí                    | IGNORED
                    Ghi chú                     | IGNORED
                    Tỷ lệ hoàn thành            | IGNORED
                    Kế hoạch năm 2026           | IGNORED
                    Từ                          | IGNORED
                    Đơn vị thực hiện, theo dõi  | LEAD
                    Cơ quan chủ trì, trình      | LEAD
                    Lãnh đạo, đơn vị chủ trì    | LEAD
                    Đơn vị thực hiện và phối hợp | LEAD
                    Chủ trì và đơn vị liên quan | LEAD
                    Người phụ trách             | LEAD
                    Văn bản ban hành            | DELIVERABLE
                    Minh chứng                  | DELIVERABLE
                    Sản phẩm, ban hành quyết định | DELIVERABLE
                    Kết quả, sản phẩm           | DELIVERABLE
                    Sản phẩm hoàn thành         | DELIVERABLE
                    Hình thức sản phẩm          | DELIVERABLE
                    Tiến độ hoàn thành          | DEADLINE
                    Mốc thời gian               | DEADLINE
                    Bắt đầu - kết thúc          | DEADLINE
                    Đến                         | DEADLINE
                    Nội dung kiểm tra           | ACTIVITY
                    """)
    void a_heading_says_what_its_column_holds(String heading, ColumnRole role) {
        assertThat(ColumnRole.of(heading)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Don vi chu tri, LEAD",
        "DON VI PHOI HOP, COORDINATING",
        "Noi dung cong viec, ACTIVITY",
        "Thoi han hoan thanh, DEADLINE",
        "San pham, DELIVERABLE",
        "Ghi chu, IGNORED",
        "STT, LABEL"
    })
    void a_heading_may_have_lost_its_marks(String heading, ColumnRole role) {
        assertThat(ColumnRole.of(heading)).isEqualTo(role);
    }

    @Test
    void what_explains_a_long_heading_is_left_aside() {
        assertThat(
                        ColumnRole.of(
                                "Đơn vị chủ trì (các phòng chuyên môn, đơn vị sự nghiệp thuộc UBND xã và các tổ chức)"))
                .isEqualTo(ColumnRole.LEAD);
    }

    @Test
    void the_plainer_heading_goes_before() {
        assertThat(
                        List.of(
                                "Đơn vị chủ trì",
                                "Đơn vị thực hiện",
                                "Đơn vị",
                                "Người phụ trách",
                                "Đơn vị đăng ký"))
                .isSortedAccordingTo(
                        (one, two) ->
                                HeadingRank.of(ColumnRole.LEAD, two)
                                        - HeadingRank.of(ColumnRole.LEAD, one));
        assertThat(HeadingRank.of(ColumnRole.DELIVERABLE, "Minh chứng"))
                .isEqualTo(HeadingRank.GUESS);
        assertThat(HeadingRank.of(ColumnRole.DEADLINE, "Thời hạn trình"))
                .isLessThan(HeadingRank.of(ColumnRole.DEADLINE, "Thời gian ban hành"));
    }

    @ParameterizedTest
    @CsvSource({
        "Nhiệm vụ, Chỉ tiêu cụ thể",
        "Nhiệm vụ, Mục tiêu cụ thể",
        "Công việc, Nội dung chỉ tiêu chi tiết",
        "Nội dung, Tên chỉ tiêu",
        "Nội dung công việc, Mục tiêu của nhiệm vụ cụ thể",
        "Nhiem vu, Chi tieu cu the",
        "Nhiệm vụ cụ thể, Nhiệm vụ",
        "Nội dung chi tiết, Nội dung",
        "'Mục tiêu, nhiệm vụ', Giải pháp"
    })
    void what_is_to_be_done_goes_before_what_is_to_be_reached(String work, String other) {
        assertThat(HeadingRank.of(ColumnRole.ACTIVITY, work))
                .isGreaterThan(HeadingRank.of(ColumnRole.ACTIVITY, other));
    }
}
