package vn.tiendo.notification.notice;

/**
 * What a notice is about, while it can still come to an end: a task, or a unit's report in a round
 * ({@code round:unit}).
 *
 * @param sequence of the event that raised the notice, to be compared with the matter's later ones
 */
public record Matter(String id, long sequence) {

    public static String unitReport(String round, String unit) {
        return round + ":" + unit;
    }
}
