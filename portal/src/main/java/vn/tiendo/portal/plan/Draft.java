package vn.tiendo.portal.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as plan-service shows it: what the document says and what is still open. */
record Draft(
        String id,
        String authority,
        String status,
        @Nullable String source,
        Reading reading,
        List<Finding> findings,
        List<OpenPoint> openPoints,
        List<UnitName> unitNames,
        List<Correction> corrections) {

    Draft {
        findings = orEmpty(findings);
        openPoints = orEmpty(openPoints);
        unitNames = orEmpty(unitNames);
        corrections = orEmpty(corrections);
    }

    record Reading(Head plan, List<Objective> objectives, List<Area> areas) {

        Reading {
            objectives = orEmpty(objectives);
            areas = orEmpty(areas);
        }
    }

    record Head(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable String issuingAuthority,
            @Nullable String standingBody) {}

    record Objective(String label, String text) {}

    record Area(String label, String title, List<Task> tasks) {

        Area {
            tasks = orEmpty(tasks);
        }
    }

    record Task(
            String id,
            String label,
            String activity,
            List<String> lead,
            List<String> coordinating,
            List<Deliverable> deliverables) {

        Task {
            lead = orEmpty(lead);
            coordinating = orEmpty(coordinating);
            deliverables = orEmpty(deliverables);
        }
    }

    record Deliverable(int no, String name, @Nullable Due deadline) {}

    record Due(String text, @Nullable String explanation) {

        String shown() {
            return explanation == null ? text : explanation;
        }
    }

    record Finding(int no, String message, boolean blocking, @Nullable Object accepted) {

        public boolean waits() {
            return blocking && accepted == null;
        }
    }

    record OpenPoint(String code, String path) {

        public String where() {
            return FieldWords.of(path);
        }

        /** Whether there is something to write; a remark can only be accepted. */
        public boolean asksForWords() {
            return !path.startsWith("findings/");
        }

        /** The field that says "it is right as it stands"; null where that is no answer. */
        public @Nullable String acceptance() {
            if (code.equals("SUSPECTED_YEAR_SLIP")) {
                return path.replaceFirst("/deadline$", "/doubt");
            }
            return asksForWords() ? null : path;
        }

        public boolean asksForUnit() {
            return path.endsWith("/lead");
        }

        /** What to do, as a person is told. */
        public String words() {
            return switch (code) {
                case "LEAD_MISSING" -> "Thiếu đơn vị chủ trì";
                case "DEADLINE_MISSING" -> "Thiếu thời hạn";
                case "DEADLINE_UNKNOWN" -> "Chưa hiểu được thời hạn";
                case "DELIVERABLE_MISSING" -> "Thiếu sản phẩm";
                case "SUSPECTED_YEAR_SLIP" -> "Thời hạn rơi vào năm trước năm của kế hoạch";
                case "YEAR_UNKNOWN" -> "Chưa rõ năm của kế hoạch";
                default -> "Cần xem lại";
            };
        }
    }

    record UnitName(String name, @Nullable String unit, boolean group) {}

    record Correction(String field, @Nullable String value, String reason) {

        private static final String ACCEPTED = "accepted";

        public @Nullable String shown() {
            return ACCEPTED.equals(value) ? "giữ nguyên như tài liệu ghi" : value;
        }

        public String where() {
            return FieldWords.of(field);
        }
    }

    public boolean published() {
        return status.equals("PUBLISHED");
    }

    public String title() {
        var title = reading.plan().title();
        return title == null ? "Kế hoạch chưa có tên" : title;
    }

    /** How the deadline that a point is about reads now; null where it is about another thing. */
    public @Nullable String deadlineAt(OpenPoint point) {
        for (var area : reading.areas()) {
            for (var task : area.tasks()) {
                for (var one : task.deliverables()) {
                    var path = "tasks/" + task.id() + "/deliverables/" + one.no() + "/deadline";
                    if (path.equals(point.path()) && one.deadline() != null) {
                        return one.deadline().shown();
                    }
                }
            }
        }
        return null;
    }

    public List<UnitName> unknownNames() {
        return unitNames.stream().filter(name -> name.unit() == null).toList();
    }

    /** Names that still must be told which unit they mean, and what else stops publication. */
    public int openCount() {
        var blank = HeadField.of(this).stream().filter(HeadField::blank).count();
        return (int) blank + unknownNames().size() + openPoints.size();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
