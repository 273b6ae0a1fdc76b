package vn.tiendo.portal.task;

/** How many of a published plan's tasks have reached their units: "n of m". */
public record Assigned(long expected, long assigned) {

    public boolean complete() {
        return assigned >= expected;
    }

    public long percent() {
        return expected == 0 ? 100 : 100 * assigned / expected;
    }
}
