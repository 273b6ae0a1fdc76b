package vn.tiendo.plan.deadline;

/** Why a person should look at a deadline before it is relied on. */
public enum Doubt {
    /** The year is earlier than the plan's: probably carried over from an older plan. */
    SUSPECTED_YEAR_SLIP,
    /** It had passed when the plan was issued: already due at registration, never a breach. */
    BEFORE_ISSUE,
    /** They may mean something else as well: the explanation says what was taken. */
    GUESSED,
    /** The words are not understood. */
    UNREADABLE
}
