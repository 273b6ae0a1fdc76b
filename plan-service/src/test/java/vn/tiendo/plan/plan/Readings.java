package vn.tiendo.plan.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.deadline.Period;
import vn.tiendo.plan.deadline.Recurrence;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.Place;
import vn.tiendo.plan.importing.PlanReading;

/** What a reader says of the plan of an invented ward, and the drafts made of it. */
public final class Readings {

    public static final String PLAN_ID = "6f1d4a52-7a0e-5c55-9d0b-1f3f0c8f2a61";
    public static final String PLAN_ABOVE = "0d3c1f4e-6a51-5d2b-9a77-52d1c0b7e9f4";
    public static final By LANH =
            new By("song-mai-vhxh-lanh", "Trần Thị Lành", Instant.parse("2026-01-06T02:00:00Z"));

    private static final Place PLACE = new Place(1, 1, "1.a");

    private Readings() {}

    /** Read, number, date and standing body settled. */
    public static Plan settled() {
        return corrected(
                draft(songMai()),
                new Wish("number", "12/KH-UBND", "ghi theo bản đã ký"),
                new Wish("issuedOn", "2026-01-05", "ghi theo bản đã ký"),
                new Wish("standingBody", "song-mai-vhxh", "theo quy chế"));
    }

    /** The same, which carries out the province's plan. */
    public static Plan carryingOut() {
        return settled()
                .carryingOut(
                        new CarriesOut(
                                "3/KH-UBND",
                                "UBND tỉnh Đông Hà",
                                PLAN_ABOVE,
                                List.of(
                                        new CarriesOut.Link("1.a", "1.b"),
                                        new CarriesOut.Link("2.a", "2.a"))));
    }

    public static Plan draft(PlanReading reading) {
        return Drafting.draft(PLAN_ID, "song-mai", reading, LANH);
    }

    public static Plan around(Plan plan, Frame frame) {
        return plan.with(frame);
    }

    /** Where the document does not print who issues it. */
    public static Plan withoutIssuer(Plan plan) {
        return plan.with(plan.head().withIssuingAuthority(null));
    }

    public static Plan corrected(Plan plan, Wish... wishes) {
        return CorrectPlan.corrected(plan, List.of(wishes), LANH, id -> Optional.empty());
    }

    /** Where other plans are known. */
    public static Plan corrected(Plan plan, List<Plan> others, Wish... wishes) {
        return CorrectPlan.corrected(
                plan,
                List.of(wishes),
                LANH,
                id -> others.stream().filter(other -> other.id().equals(id)).findFirst());
    }

    public static PlanReading songMai() {
        return of(
                List.of(
                        new PlanReading.Area(
                                "1", "Công tác chỉ đạo, điều hành", List.of(a(), b(), c())),
                        new PlanReading.Area(
                                "2",
                                "Cải cách thủ tục hành chính",
                                List.of(notices(), records()))));
    }

    public static PlanReading of(List<PlanReading.Area> areas, Finding... findings) {
        var head =
                new PlanReading.Plan(
                        null,
                        "KH-UBND",
                        "Sông Mai",
                        "2026-01",
                        "Kế hoạch cải cách hành chính phường Sông Mai năm 2026",
                        2026,
                        "UBND phường Sông Mai",
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Map.of("TP.", "thành phố"),
                        List.of(),
                        null);
        return new PlanReading(
                "ke-hoach.docx",
                head,
                List.of(
                        objective("1", "Ít nhất 95% hồ sơ được giải quyết đúng hạn", onTime()),
                        objective(
                                "2", "100% văn bản gửi đi được ký số, trừ văn bản mật", signed())),
                areas,
                List.of(),
                List.of(),
                List.of(findings));
    }

    private static PlanReading.Objective objective(
            String label, String text, PlanReading.Target target) {
        return new PlanReading.Objective(label, null, text, List.of(target));
    }

    private static PlanReading.Target onTime() {
        return new PlanReading.Target(
                ">=", new BigDecimal("95"), "%", "hồ sơ được giải quyết đúng hạn", null);
    }

    private static PlanReading.Target signed() {
        return new PlanReading.Target(
                "=", new BigDecimal("100"), "%", "văn bản gửi đi được ký số", "trừ văn bản mật");
    }

    private static PlanReading.Task a() {
        return task(
                "a",
                "Ban hành và tổ chức thực hiện kế hoạch tuyên truyền cải cách hành chính",
                List.of("Phòng Văn hóa - Xã hội"),
                List.of("Văn phòng phường"),
                yields(
                        "Kế hoạch",
                        by(
                                "Quý I/2026",
                                "2026-01-01",
                                "2026-03-31",
                                "Quý I/2026 → 31/03/2026: ngày cuối của quý")),
                yields(
                        "Báo cáo",
                        by(
                                "Tháng 12/2026",
                                "2026-12-01",
                                "2026-12-31",
                                "Tháng 12/2026 → 31/12/2026: ngày cuối của tháng")));
    }

    private static PlanReading.Task b() {
        var everyQuarter =
                new Deadline(
                        "Hàng quý",
                        DeadlineKind.RECURRING,
                        null,
                        null,
                        false,
                        Recurrence.each(Period.QUARTER),
                        null,
                        null,
                        "Hàng quý → mỗi quý một lần, hạn là ngày cuối của quý",
                        List.of());
        return task(
                "b",
                "Báo cáo cải cách hành chính định kỳ",
                List.of("Phòng Văn hóa - Xã hội", "Văn phòng phường"),
                List.of(),
                yields("Báo cáo", everyQuarter));
    }

    private static PlanReading.Task c() {
        var afterFunds =
                undated(
                        "Ngay sau khi được cấp kinh phí",
                        DeadlineKind.CONDITIONAL,
                        null,
                        "được cấp kinh phí",
                        "Chưa có ngày cho đến khi ghi nhận sự kiện: được cấp kinh phí");
        return new PlanReading.Task(
                "c",
                "Đối thoại với người dân về giải quyết thủ tục hành chính",
                "nếu có",
                List.of(yields("Biên bản", afterFunds)),
                List.of("Văn phòng phường"),
                List.of("Phòng Kinh tế, Hạ tầng và Đô thị"),
                afterFunds.text(),
                List.of(),
                PLACE);
    }

    private static PlanReading.Task notices() {
        return task(
                "a",
                "Rà soát, niêm yết thủ tục hành chính thuộc phạm vi quản lý",
                List.of("Các phòng, đơn vị"),
                List.of(),
                yields(
                        "Kết quả niêm yết",
                        undated(
                                "Thường xuyên",
                                DeadlineKind.CONTINUOUS,
                                null,
                                null,
                                "Thường xuyên → cả năm 2026, báo cáo theo từng kỳ")));
    }

    private static PlanReading.Task records() {
        return task(
                "đ",
                "Cập nhật cơ sở dữ liệu về cán bộ, công chức",
                List.of("Phòng Văn hóa - Xã hội"),
                List.of("Văn phòng phường", "Phòng Kinh tế, Hạ tầng và Đô thị"),
                yields(
                        "Kết quả cập nhật",
                        undated(
                                "Theo hướng dẫn của Sở Nội vụ",
                                DeadlineKind.EXTERNAL,
                                "Sở Nội vụ",
                                null,
                                "Chưa có ngày cho đến khi ghi nhận văn bản của Sở Nội vụ")));
    }

    public static PlanReading.Task task(
            String label,
            String activity,
            List<String> lead,
            List<String> coordinating,
            PlanReading.Deliverable... deliverables) {
        return new PlanReading.Task(
                label,
                activity,
                null,
                List.of(deliverables),
                lead,
                coordinating,
                null,
                List.of(),
                PLACE);
    }

    public static PlanReading.Deliverable yields(String name, Deadline due) {
        return new PlanReading.Deliverable(name, due, PLACE);
    }

    public static Deadline by(String text, String from, String to, String explanation) {
        return new Deadline(
                text,
                DeadlineKind.BY,
                LocalDate.parse(from),
                LocalDate.parse(to),
                false,
                null,
                null,
                null,
                explanation,
                List.of());
    }

    public static Deadline undated(
            String text,
            DeadlineKind kind,
            String authority,
            String condition,
            String explanation) {
        return new Deadline(
                text, kind, null, null, false, null, authority, condition, explanation, List.of());
    }
}
