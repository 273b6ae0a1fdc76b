package vn.tiendo.plan.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;

/**
 * What a document says, in its own words and order. Nothing is invented: what is not printed is null
 * or an empty list, and what is unsure is a finding.
 */
public record PlanReading(
        String source,
        Plan plan,
        List<Objective> objectives,
        List<Area> areas,
        List<Duty> duties,
        List<String> reporting,
        List<Finding> findings) {

    /**
     * @param number the full number; null where it is blank or not printed
     * @param numberSuffix {@code KH-UBND}, also where the number itself is blank
     * @param issuedOn {@code 2026-01-05}, {@code 2026-01} where the day is blank, null where not printed
     * @param year the year that the plan is for; null where the document names none
     * @param abbreviations those that the document defines itself
     * @param preamble its paragraphs
     */
    public record Plan(
            @Nullable String number,
            @Nullable String numberSuffix,
            @Nullable String place,
            @Nullable String issuedOn,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable String issuingAuthority,
            @Nullable String parentAuthority,
            List<String> letterhead,
            @Nullable String signedAs,
            @Nullable String signatory,
            List<String> recipients,
            List<LegalBasis> legalBasis,
            Map<String, String> abbreviations,
            List<String> preamble,
            @Nullable String closing) {

        /** The day of issue where it is printed in full. */
        public @Nullable LocalDate issueDate() {
            return issuedOn != null && issuedOn.length() == 10 ? LocalDate.parse(issuedOn) : null;
        }
    }

    /** A document that the plan carries out. */
    public record LegalBasis(String text, @Nullable String number, @Nullable String issuedOn) {}

    /**
     * @param label {@code 1}, {@code 6.a}; the section's own label for its unnumbered lead sentence
     * @param parent label of the objective above; null at the top
     */
    public record Objective(
            String label, @Nullable String parent, String text, List<Target> targets) {}

    /**
     * @param comparator {@code >=}, {@code =}, {@code <=} or {@code qualitative}
     * @param value null for a qualitative target
     * @param unit {@code %} or the counted thing; null for a qualitative target
     * @param condition what the target leaves out or presupposes ("trừ văn bản mật")
     */
    public record Target(
            String comparator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            String subject,
            @Nullable String condition) {}

    public record Area(String label, String title, List<Task> tasks) {}

    /**
     * @param label {@code a}, {@code đ}, {@code 1}; {@code i.1} for a subtask printed with a dash
     * @param condition "nếu có …" in the activity: the unit may answer that nothing arose
     * @param lead empty where the cell is empty
     * @param deadlineText the row's deadline cells joined with "; "; null where they are empty
     */
    public record Task(
            String label,
            String activity,
            @Nullable String condition,
            List<Deliverable> deliverables,
            List<String> lead,
            List<String> coordinating,
            @Nullable String deadlineText,
            List<Task> subtasks,
            Place place) {}

    /**
     * @param due null where the row prints no deadline
     */
    public record Deliverable(String name, @Nullable Deadline due, Place place) {}

    /** What the section on carrying out asks of one unit. */
    public record Duty(String label, String unit, List<String> items) {}

    /** True where something must be settled before the plan can be published. */
    public boolean blocked() {
        return findings.stream().anyMatch(Finding::blocking);
    }
}
