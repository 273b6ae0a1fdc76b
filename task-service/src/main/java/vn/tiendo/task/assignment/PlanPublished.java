package vn.tiendo.task.assignment;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.deadline.DeadlineKind;
import vn.tiendo.task.unit.UnitRef;

/** A plan that binds from now on, as far as tasks follow from it. A list left out is empty. */
public record PlanPublished(
        Plan plan, List<Area> areas, List<PlanTask> tasks, @Nullable CarriesOut carriesOut) {
    public static final String TYPE = "vn.tiendo.PlanPublished.v1";

    public PlanPublished {
        areas = requireNonNullElse(areas, List.of());
        tasks = requireNonNullElse(tasks, List.of());
    }

    /** The plan itself. {@code interior} is the unit id of the Interior Department. */
    public record Plan(
            String id,
            String authority,
            LocalDate issuedOn,
            String title,
            int year,
            @Nullable UnitRef standingBody,
            @Nullable String interior,
            @Nullable Integer version,
            @Nullable String number,
            @Nullable String issuingAuthority) {}

    /** A heading of the plan. */
    public record Area(String label, String title) {}

    /** Một nhiệm vụ: an activity with its deliverables, for each of its assignments. */
    public record PlanTask(
            String id,
            @Nullable String area,
            @Nullable String label,
            String activity,
            @Nullable String condition,
            List<UnitRef> coordinating,
            List<Leads> assignments,
            List<Deliverable> deliverables) {

        public PlanTask {
            coordinating = requireNonNullElse(coordinating, List.of());
            assignments = requireNonNullElse(assignments, List.of());
            deliverables = requireNonNullElse(deliverables, List.of());
        }
    }

    /** Named leads answer together; a group was resolved to one of these for each member. */
    public record Leads(List<UnitRef> leads) {}

    /** What is to be there in the end, and by when. */
    public record Deliverable(int no, String name, PlanDeadline deadline) {}

    /** A deadline as the plan's owner read it. */
    public record PlanDeadline(
            @Nullable String text,
            DeadlineKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String explanation,
            List<Occurrence> occurrences) {

        public PlanDeadline {
            occurrences = requireNonNullElse(occurrences, List.of());
        }
    }

    /** One period of recurring work. {@code key}, such as {@code 2026-Q1}, is stable. */
    public record Occurrence(String key, @Nullable LocalDate from, LocalDate due) {}
}
