package vn.tiendo.defaults.security;

/** What a person or a department's system may do, from the token's {@code roles}. */
public enum Role {
    /** Cơ quan thường trực: registers the plan, reviews progress, writes the report. */
    PLAN_MANAGER,
    /** Reports for a unit. */
    UNIT_OFFICER,
    /** Answers for a unit. */
    UNIT_HEAD,
    /** Lãnh đạo: watches and decides. */
    SUPERVISOR,
    /** Sở Nội vụ: reads every authority's published report. */
    INTERIOR,
    ADMIN
}
