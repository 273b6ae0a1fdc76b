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

    private static final int LONGEST = 70;

    public Audience audience() {
        return new Audience(authority, leads, standingBody);
    }

    Matter matter() {
        return new Matter(id, sequence);
    }

    /**
     * "Văn phòng – Kế hoạch tuyên truyền: Tuyên truyền về dịch vụ công (1.a)": who, what is
     * expected and of which task, in one line that people read.
     */
    String title() {
        var who = leads.isEmpty() ? "" : leadShort() + " – ";
        var what =
                deliverable == null || deliverable.isBlank()
                        ? cut(activity)
                        : cut(deliverable) + ": " + cut(activity);
        return who + what + " (" + planTask + ")";
    }

    private String leadShort() {
        var first = leads.get(0).label();
        return leads.size() == 1 ? first : first + " và " + (leads.size() - 1) + " đơn vị khác";
    }

    /** At a space, so that a subject stays a line. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space < LONGEST / 2 ? LONGEST : space) + "…";
    }

    String leadNames() {
        return String.join("; ", leads.stream().map(UnitRef::label).toList());
    }
}
