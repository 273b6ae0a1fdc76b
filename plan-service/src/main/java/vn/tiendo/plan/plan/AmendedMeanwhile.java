package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** Somebody else amended the plan after this draft was begun: it would undo that silently. */
public final class AmendedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    AmendedMeanwhile(int begunFrom, int inForce) {
        super(
                Kind.CONFLICT,
                "amended-meanwhile",
                Integer.toString(begunFrom),
                Integer.toString(inForce));
    }
}
