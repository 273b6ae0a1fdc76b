package vn.tiendo.notification.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.recipient.Audience;
import vn.tiendo.notification.recipient.UnitRef;

/**
 * What a notice says of a task.
 *
 * @param planTask "1.a", as the plan numbers it
 * @param occurrence "2026-Q1" of a recurring task
 * @param deadlineText the plan's own words: "Quý I/2026"
 * @param sequence of the event that tells this
 */
public record TaskFacts(
        String id,
        long sequence,
        String authority,
        String planTask,
        String activity,
        @Nullable String deliverable,
        @Nullable String occurrence,
        @Nullable String planTitle,
        List<UnitRef> leads,
        @Nullable UnitRef standingBody,
        @Nullable String deadlineText,
        @Nullable LocalDate due) {

    public Audience audience() {
        return new Audience(authority, leads, standingBody);
    }

    Matter matter() {
        return new Matter(id, sequence);
    }

    /** "1.a – Kế hoạch tuyên truyền": what is expected, or the activity where nothing is named. */
    String title() {
        var what = deliverable == null || deliverable.isBlank() ? activity : deliverable;
        return planTask + " – " + what;
    }

    String leadNames() {
        return String.join("; ", leads.stream().map(UnitRef::label).toList());
    }
}
