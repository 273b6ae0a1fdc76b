package vn.tiendo.plan.seat;

import vn.tiendo.defaults.problem.Refusal;

/** A seat keeps its unit and its role. */
public final class SeatMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    SeatMoved(String id) {
        super(Kind.CONFLICT, "seat-moved", id);
    }
}
