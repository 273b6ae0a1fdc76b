package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.NameBasedId;
import vn.tiendo.task.deadline.Deadline;
import vn.tiendo.task.deadline.Deadline.Wording;
import vn.tiendo.task.deadline.DeadlineKind;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.task.Submission.Submitter;
import vn.tiendo.task.unit.Ending;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitRef;
import vn.tiendo.task.workingday.VietnamTime;
import vn.tiendo.task.workingday.WorkingCalendar;

/** Tasks of an invented ward, Phường Sông Mai. */
public final class Fixtures {
    public static final UnitRef VAN_PHONG =
            new UnitRef("song-mai-vp", "Văn phòng", List.of("song-mai", "song-mai-vp"));
    public static final UnitRef VAN_HOA =
            new UnitRef(
                    "song-mai-vhxh",
                    "Phòng Văn hóa - Xã hội",
                    List.of("song-mai", "song-mai-vhxh"));
    public static final UnitRef VAN_HOA_KHOA_HOC =
            new UnitRef(
                    "song-mai-vhkh",
                    "Phòng Văn hóa, Khoa học và Thông tin",
                    List.of("song-mai", "song-mai-vhkh"));
    public static final WorkingCalendar PLAIN_WEEKS = WorkingCalendar.of(List.of());
    public static final DeadlinePolicy POLICY = DeadlinePolicy.shipped();

    public static final PlanEnd PLAN_END = new PlanEnd("Hết năm kế hoạch", at("2027-01-05T09:00"));

    public static final String TASK = "0b7b0e53-5a55-5b0e-8f0e-3d5c1c8a9e11";
    private static final String PLAN = "6f1d4a52-7a0e-5c55-9d0b-1f3f0c8f2a61";

    private Fixtures() {}

    public static Building aTask() {
        return new Building();
    }

    public static Instant at(String vietnamTime) {
        return LocalDateTime.parse(vietnamTime).atZone(VietnamTime.ZONE).toInstant();
    }

    /** A unit that has ended; running work goes to the first of those that carry on. */
    public static Unit ended(UnitRef unit, Ending.How how, String on, UnitRef... into) {
        var ending = new Ending(how, LocalDate.parse(on), List.of(into));
        return unit(unit, unit.name(), ending, true);
    }

    public static Unit unit(UnitRef unit, String name, @Nullable Ending ending, boolean hasEnded) {
        var named = LocalDate.parse("2026-02-01");
        return new Unit(
                unit.id(),
                "song-mai",
                name,
                "UNIT",
                unit.path(),
                null,
                ending,
                hasEnded,
                named,
                null);
    }

    /** A task that the standing body gave to others. */
    public static Task given(Task task, UnitRef lead, List<UnitRef> coordinating) {
        var holders = new Holders(List.of(lead), coordinating);
        return task.reassign(holders, "Giao lại", "Trần Văn Bình", at("2026-02-20T09:00")).state();
    }

    static Submitter anOfficer(String vietnamTime) {
        return new Submitter(
                NameBasedId.of(TASK, vietnamTime), "Lê Thị Hoa", VAN_HOA.id(), at(vietnamTime));
    }

    static ProgressReport done(@Nullable String doneOn, Evidence... evidence) {
        return report(100, doneOn, evidence);
    }

    static ProgressReport report(int percent, @Nullable String doneOn, Evidence... evidence) {
        return new ProgressReport(
                percent,
                "Đã trình kế hoạch",
                List.of(),
                null,
                null,
                List.of(evidence),
                doneOn == null ? null : LocalDate.parse(doneOn));
    }

    static Evidence document(String issuedOn) {
        return new Evidence(
                Evidence.Kind.DOCUMENT, "12/KH-UBND", LocalDate.parse(issuedOn), "Kế hoạch", null);
    }

    /** Says what matters to a test, and has the rest. */
    public static final class Building {
        private String id = TASK;
        private List<UnitRef> leads = List.of(VAN_HOA);
        private List<UnitRef> coordinating = List.of(VAN_PHONG);
        private DeadlineKind kind = DeadlineKind.BY;
        private @Nullable String due = "2026-03-31";
        private boolean conditional;
        private String deliverable = "Kế hoạch";
        private String issuedOn = "2026-01-05";

        public Building called(String name) {
            id = name;
            return this;
        }

        public Building ledBy(UnitRef... units) {
            leads = List.of(units);
            return this;
        }

        public Building helpedBy(UnitRef... units) {
            coordinating = List.of(units);
            return this;
        }

        public Building dueOn(String day) {
            due = day;
            return this;
        }

        public Building undated(DeadlineKind how) {
            kind = how;
            due = null;
            return this;
        }

        public Building ifAny() {
            conditional = true;
            return this;
        }

        public Building yielding(String product) {
            deliverable = product;
            return this;
        }

        public Building ofAPlanIssuedOn(String day) {
            issuedOn = day;
            return this;
        }

        public Task assigned() {
            return change().state();
        }

        Change<Task> change() {
            var wording = new Wording("Quý I/2026", kind, "Quý I/2026 → 31/03/2026");
            var deadline =
                    due == null
                            ? Deadline.undated(wording, null)
                            : Deadline.on(
                                    wording,
                                    LocalDate.parse("2026-01-01"),
                                    LocalDate.parse(due),
                                    LocalDate.parse(issuedOn),
                                    PLAIN_WEEKS);
            var reminders = deadline.reminders(POLICY, PLAIN_WEEKS);
            return Task.assign(id, work(), deadline, reminders, at("2026-01-06T09:00"));
        }

        private Work work() {
            return new Work(
                    PLAN,
                    "Kế hoạch cải cách hành chính năm 2026",
                    2026,
                    "1.a",
                    "1",
                    "Cải cách thể chế",
                    "a",
                    "Rà soát văn bản của phường",
                    1,
                    deliverable,
                    null,
                    "song-mai",
                    leads,
                    coordinating,
                    VAN_PHONG,
                    "dong-ha-snv",
                    conditional,
                    List.of(),
                    null);
        }
    }
}
