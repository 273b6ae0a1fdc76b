package vn.tiendo.task.task;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** Where finished work came in after its due date, the reviewer says on which day it was done. */
public final class DoneOnToBeConfirmed extends Refusal {
    private static final long serialVersionUID = 1L;

    DoneOnToBeConfirmed(LocalDate submitted) {
        super(Kind.INVALID, "done-on-to-be-confirmed", submitted);
    }
}
