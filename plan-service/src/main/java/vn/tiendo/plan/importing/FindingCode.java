package vn.tiendo.plan.importing;

/** What a person should look at after a document was read. A blocking one stops publication. */
public enum FindingCode {
    LEAD_MISSING(true),
    DEADLINE_MISSING(true),
    DEADLINE_UNKNOWN(true),
    /** What the words were taken for, where they may mean something else as well. */
    DEADLINE_GUESSED(false),
    DELIVERABLE_MISSING(true),
    YEAR_UNKNOWN(true),
    /** The title names one year, the day of issue or the deadlines another. */
    YEAR_UNSURE(true),
    SUSPECTED_YEAR_SLIP(true),
    BEFORE_ISSUE(false),
    PAIRING_UNSURE(false),
    LABEL_ORDER(false),
    NUMBER_BLANK(false),
    ISSUE_DATE_BLANK(false),
    TEXT_REPAIRED(false),
    /** Numbers of documents that the end of a line broke were put together. */
    LINES_JOINED(false),
    FOOTNOTES_PARTED(false),
    LETTER_LOST(false),
    /** A heading that might mean another column than the one it was taken for. */
    COLUMN_UNSURE(false),
    /** Periods that were marked one behind the other were read as one span. */
    PERIODS_JOINED(false),
    /** A table that was not taken for tasks. */
    TABLE_LEFT_OUT(false),
    /** The kind stands once in front of several names: which units they are is a guess. */
    UNITS_TAKEN_APART(false),
    /** Another name of the plan is nearly the same. */
    UNIT_SPELLING(false),
    /** Against the directory of the moment: nobody bears the name, or it is not sure who. */
    UNIT_UNKNOWN(true),
    UNIT_UNSURE(true),
    /** In a copy for another year: the text still names the year of the plan that was copied. */
    OLD_YEAR_NAMED(false);

    private final boolean blocking;

    FindingCode(boolean blocking) {
        this.blocking = blocking;
    }

    boolean blocking() {
        return blocking;
    }
}
