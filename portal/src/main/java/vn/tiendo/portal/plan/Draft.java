package vn.tiendo.portal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Actor;

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
        List<Correction> corrections,
        @Nullable Integer version,
        @Nullable Amends amends,
        List<Amendment> amendments,
        @Nullable Closed closed,
        @Nullable CarriesOut carriesOut,
        @Nullable By discarded) {

    /** Blank fields of the head are asked for as such. */
    private static final Set<String> IN_THE_HEAD = Set.of("NUMBER_BLANK", "ISSUE_DATE_BLANK");

    Draft {
        findings = orEmpty(findings);
        openPoints = orEmpty(openPoints);
        unitNames = orEmpty(unitNames);
        corrections = orEmpty(corrections);
        amendments = orEmpty(amendments);
    }

    /** The plan that a draft is to change, and why. */
    public record Amends(
            String plan,
            int version,
            String reason,
            @Nullable String number,
            @Nullable LocalDate issuedOn) {}

    /** What made a later version of a plan in force. */
    public record Amendment(
            int version,
            String reason,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable By by) {}

    /** How a plan ended. */
    public record Closed(String reason, long openTasks) {}

    record Reading(Head plan, List<Objective> objectives, List<Area> areas, @Nullable Frame frame) {

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
            @Nullable String standingBody,
            @Nullable String place,
            @Nullable String parentAuthority) {}

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
            List<Deliverable> deliverables,
            @Nullable Place origin) {

        Task {
            lead = orEmpty(lead);
            coordinating = orEmpty(coordinating);
            deliverables = orEmpty(deliverables);
        }
    }

    record Deliverable(int no, String name, @Nullable Due deadline, @Nullable Place origin) {}

    /**
     * @param choices what is printed first, then what it may be
     * @param field whose correction settles it; null where it is only looked at
     * @param text what that field says now
     */
    record Finding(
            int no,
            @Nullable String code,
            @Nullable Place place,
            String message,
            boolean blocking,
            List<String> choices,
            @Nullable String field,
            @Nullable String text,
            @Nullable Object accepted) {

        Finding {
            choices = orEmpty(choices);
        }
    }

    /** A name and whom it means; the candidates carry on for one that ended, or are a guess. */
    record UnitName(
            String name,
            @Nullable String unit,
            boolean group,
            List<String> candidates,
            @Nullable EndedUnit ended,
            List<String> role) {

        UnitName {
            candidates = orEmpty(candidates);
            role = orEmpty(role);
        }

        /** Whether it stands among the units that help, and nowhere else. */
        boolean onlyHelps() {
            return role.equals(List.of("COORDINATING"));
        }

        String doubt() {
            return ended == null ? "Chưa rõ là đơn vị nào" : ended.words();
        }
    }

    /** What is sent of a correction. */
    record Wish(String field, String value, String reason) {}

    /** Who did something. */
    record By(@Nullable String name, @Nullable Instant at) {

        public @Nullable String who() {
            return name == null ? null : Actor.words(name, null);
        }
    }

    public boolean published() {
        return status.equals("PUBLISHED") || status.equals("CLOSED");
    }

    /** What made the later versions of a plan in force, the newest first. */
    public List<Amendment> newestFirst() {
        var all = new ArrayList<>(amendments);
        Collections.reverse(all);
        return all;
    }

    /** The draft of an amendment that is in force by now. */
    boolean applied() {
        return status.equals("APPLIED");
    }

    public String title() {
        var title = reading.plan().title();
        return title == null ? "Kế hoạch chưa có tên" : title;
    }

    /** The task that a point is about; null where it is about another thing. */
    @Nullable Task task(OpenPoint point) {
        return tasks().filter(task -> task.id().equals(point.task())).findFirst().orElse(null);
    }

    /** How the deadline that a point is about reads now; null where it is about another thing. */
    @Nullable String deadlineAt(OpenPoint point) {
        var due = due(point);
        return due == null ? null : due.shown();
    }

    /** The words of the deadline that a point is about. */
    @Nullable String deadlineWords(OpenPoint point) {
        var due = due(point);
        return due == null ? null : due.text();
    }

    private @Nullable Due due(OpenPoint point) {
        var deliverable = deliverable(point);
        return deliverable == null ? null : deliverable.deadline();
    }

    private @Nullable Deliverable deliverable(OpenPoint point) {
        var task = task(point);
        if (task != null) {
            for (var one : task.deliverables()) {
                var path = "tasks/" + task.id() + "/deliverables/" + one.no() + "/deadline";
                if (path.equals(point.path())) {
                    return one;
                }
            }
        }
        return null;
    }

    /** Where the document leaves a point open: the cell that its reader named, else the row. */
    @Nullable Place placeOf(OpenPoint point) {
        var task = task(point);
        if (task == null) {
            return null;
        }
        var deliverable = deliverable(point);
        var row = deliverable == null ? task.origin() : deliverable.origin();
        if (row == null) {
            return null;
        }
        return findings.stream()
                .filter(finding -> point.code().equals(finding.code()))
                .map(Finding::place)
                .filter(place -> place != null && place.sameRow(row))
                .findFirst()
                .orElse(row);
    }

    /** The row of the first task that names a unit so. */
    @Nullable Place placeOf(String unitName) {
        return tasks().filter(
                        task ->
                                task.lead().contains(unitName)
                                        || task.coordinating().contains(unitName))
                .map(Task::origin)
                .filter(place -> place != null)
                .findFirst()
                .orElse(null);
    }

    private Stream<Task> tasks() {
        return reading.areas().stream().flatMap(area -> area.tasks().stream());
    }

    /** The finding that a point asks to be accepted; null where it is about another thing. */
    @Nullable Finding remark(OpenPoint point) {
        return findings.stream()
                .filter(finding -> point.path().equals("findings/" + finding.no()))
                .findFirst()
                .orElse(null);
    }

    /** Findings that the plan itself does not show: those are open points, or settled. */
    List<Finding> remarks() {
        return findings.stream()
                .filter(finding -> finding.accepted() == null && !finding.blocking())
                .filter(finding -> finding.code() == null || !IN_THE_HEAD.contains(finding.code()))
                .toList();
    }

    public List<UnitName> unknownNames() {
        return unitNames.stream().filter(name -> name.unit() == null).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
