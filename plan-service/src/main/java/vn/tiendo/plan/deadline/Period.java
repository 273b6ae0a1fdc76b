package vn.tiendo.plan.deadline;

/** The calendar period after which a recurring deadline comes back. */
public enum Period {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** Length in calendar months. */
    public int months() {
        return months;
    }
}
