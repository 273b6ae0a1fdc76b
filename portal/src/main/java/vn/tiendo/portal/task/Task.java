package vn.tiendo.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Actor;
import vn.tiendo.portal.page.Chip;
import vn.tiendo.portal.page.Dates;

/**
 * A task as task-service shows it; of a single one also what was said about it.
 *
 * @param percent the last that was accepted
 * @param planClosed whether its plan is over; null in lists
 * @param extensions how often its day was put off; null where none was told
 * @param extensionAsked the later day that the lead asks for, while it waits
 * @param laterDays every later day that was asked for, oldest first; null in lists
 * @param submittedPercent in lists, what waits for review; null where nothing waits
 */
public record Task(
        String id,
        String plan,
        @Nullable String planTitle,
        String planTask,
        @Nullable String areaTitle,
        String activity,
        String deliverable,
        @Nullable String occurrence,
        String authority,
        @Nullable List<Unit> leads,
        @Nullable List<Unit> coordinating,
        @Nullable Unit standingBody,
        Deadline deadline,
        boolean conditional,
        String status,
        int percent,
        @Nullable LocalDate doneOn,
        @Nullable String evidenceStatus,
        @Nullable Submission submission,
        @Nullable List<Submission> submissions,
        @Nullable NotArising notArising,
        @Nullable Boolean planClosed,
        @Nullable PlanEnd planEnd,
        String timeliness,
        @Nullable Integer submittedPercent,
        @Nullable Amendment amendment,
        @Nullable List<Reassignment> reassignments,
        @Nullable Integer extensions,
        @Nullable LocalDate extensionAsked,
        @Nullable List<LaterDay> laterDays,
        long revision) {

    private static final Set<String> CLOSED = Set.of("COMPLETED", "CANCELLED", "NOT_ARISING");

    /**
     * What an amendment of the plan wants of handed-in or finished work.
     *
     * @param reopens whether following it brings finished work back
     * @param deadline the new words; null where the task was taken away
     */
    public record Amendment(
            int version,
            String reason,
            boolean takesAway,
            boolean reopens,
            @Nullable String activity,
            @Nullable String deliverable,
            @Nullable String deadline) {}

    /** Why its plan was closed, and when. */
    public record PlanEnd(@Nullable String reason, Instant at) {}

    /** A unit by its name. */
    public record Unit(String id, String name) {}

    /** The plan's words, and the day by which the task is judged. */
    public record Deadline(
            String text,
            @Nullable String kind,
            @Nullable LocalDate nominalDue,
            @Nullable LocalDate effectiveDue,
            @Nullable String explanation,
            @Nullable LocalDate putOffTo) {

        /** Why the day that counts is not the one that the words tell; null where it is. */
        public @Nullable String shift() {
            if (putOffTo != null && nominalDue != null) {
                var rest = restDay(putOffTo);
                return "gia hạn từ %s%s"
                        .formatted(Dates.written(nominalDue), rest == null ? "" : "; " + rest);
            }
            return restDay(nominalDue);
        }

        private @Nullable String restDay(@Nullable LocalDate last) {
            if (last == null || effectiveDue == null || last.equals(effectiveDue)) {
                return null;
            }
            var day =
                    switch (last.getDayOfWeek()) {
                        case SATURDAY -> "Thứ Bảy";
                        case SUNDAY -> "Chủ nhật";
                        default -> "ngày nghỉ";
                    };
            return "hạn %s rơi vào %s".formatted(Dates.written(last), day);
        }
    }

    /** Why nothing arose. */
    public record NotArising(String reason, @Nullable String by, @Nullable Instant at) {}

    /** The product, and for which period where it comes back. */
    public String product() {
        return occurrence == null
                ? deliverable
                : deliverable + " (" + Occurrence.words(occurrence) + ")";
    }

    public List<Unit> leading() {
        return leads == null ? List.of() : leads;
    }

    public String leadNames() {
        return leading().stream().map(Unit::name).collect(Collectors.joining("; "));
    }

    public String coordinatingNames() {
        return coordinating == null || coordinating.isEmpty()
                ? "—"
                : coordinating.stream().map(Unit::name).collect(Collectors.joining("; "));
    }

    /** All that was handed in, newest first. */
    public List<Submission> history() {
        var newestFirst = new ArrayList<>(submissions == null ? List.of() : submissions);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** Who handed it in. */
    public String sender(Submission one) {
        return Actor.words(one.by(), unitName(one.byUnit()));
    }

    /** Who said yes or no to it, which is the standing body's. */
    public String reviewer(Submission one) {
        return Actor.words(
                one.reviewedBy() == null ? "" : one.reviewedBy(),
                standingBody == null ? "cơ quan thường trực" : standingBody.name());
    }

    private @Nullable String unitName(@Nullable String unit) {
        return Stream.concat(leading().stream(), former())
                .filter(lead -> lead.id().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse(null);
    }

    /** How it came to those who hold it, newest first; a new name alone is nothing to tell. */
    public List<Reassignment> comings() {
        var newestFirst =
                new ArrayList<>(
                        reassigned().filter(it -> !it.former().equals(leadNames())).toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private Stream<Reassignment> reassigned() {
        return reassignments == null ? Stream.of() : reassignments.stream();
    }

    private Stream<Unit> former() {
        return reassigned().flatMap(it -> it.leadsBefore().stream());
    }

    /** Every later day that was asked for, newest first. */
    public List<LaterDay> askedDays() {
        var newestFirst = new ArrayList<>(laterDays == null ? List.of() : laterDays);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** Who asked for it. */
    public String asker(LaterDay one) {
        return Actor.words(one.by(), unitName(one.byUnit()));
    }

    public boolean asksForLaterDay() {
        return extensionAsked != null;
    }

    public boolean open() {
        return !CLOSED.contains(status);
    }

    public boolean waitsForReview() {
        return status.equals("SUBMITTED") && submission != null;
    }

    public boolean ledBy(String unit) {
        return leading().stream().anyMatch(lead -> lead.id().equals(unit));
    }

    /** Work that is kept up, and never finished by one report. */
    public boolean standing() {
        return "CONTINUOUS".equals(deadline.kind());
    }

    public boolean ofAClosedPlan() {
        return Boolean.TRUE.equals(planClosed);
    }

    /** All of it is declared, without anything that proves it: amber, not green. */
    public boolean unproven() {
        var none = "NONE".equals(evidenceStatus);
        return switch (status) {
            case "COMPLETED" -> none;
            case "IN_PROGRESS" -> none && percent == 100;
            case "SUBMITTED" -> submission == null ? none && listedWhole() : waitsUnproven();
            default -> false;
        };
    }

    /** What waits for review claims all of the work and names nothing that proves it. */
    public boolean waitsUnproven() {
        return submission != null && submission.percent() == 100 && submission.proofs().isEmpty();
    }

    private boolean listedWhole() {
        return submittedPercent != null && submittedPercent == 100;
    }

    /** What the day of a report says: work that goes on is told of up to then. */
    public String dayWords(Submission one) {
        return standing() ? "tính đến ngày" : one.dayWords();
    }

    /** Where it stands, and how it stands to its date. */
    public List<Chip> chips() {
        var chips =
                standing() && open()
                        ? TaskChips.ofStanding(status, percent, unproven())
                        : TaskChips.of(status, timeliness, unproven());
        return extensionAsked == null
                ? chips
                : Stream.concat(
                                chips.stream(),
                                Stream.of(
                                        Chip.soon(
                                                "Xin gia hạn đến "
                                                        + Dates.written(extensionAsked))))
                        .toList();
    }
}
