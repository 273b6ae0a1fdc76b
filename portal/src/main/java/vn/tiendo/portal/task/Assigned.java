package vn.tiendo.portal.task;

/** How many of a published plan's tasks have reached their units: "n of m". */
public record Assigned(long expected, long assigned) {

    /** The count may be older than a list of the tasks: what the list shows is there. */
    public Assigned seeing(long tasks) {
        return new Assigned(expected, Math.max(assigned, Math.min(expected, tasks)));
    }

    public boolean complete() {
        return assigned >= expected;
    }

    public long percent() {
        return expected == 0 ? 100 : 100 * assigned / expected;
    }
}
