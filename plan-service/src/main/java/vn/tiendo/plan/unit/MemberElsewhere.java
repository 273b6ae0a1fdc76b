package vn.tiendo.plan.unit;

import vn.tiendo.defaults.problem.Refusal;

/** A group's members are units of its own authority, and no groups. */
public final class MemberElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    MemberElsewhere(String member) {
        super(Kind.INVALID, "member-elsewhere", member);
    }
}
