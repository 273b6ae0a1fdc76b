package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** A plan carries out a published plan of its year or before, and no plan carries out itself. */
public final class LinkRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    static final String ITSELF = "above-itself";
    static final String CIRCLE = "above-circle";
    static final String NO_SUCH_PLAN = "above-unknown";
    static final String NOT_PUBLISHED = "above-not-published";
    static final String LATER_YEAR = "above-later-year";
    static final String NO_PLAN = "above-missing";
    static final String NO_SUCH_TASK = "above-task-unknown";
    static final String OF_AMENDMENT = "above-of-amendment";

    LinkRefused(String code) {
        super(Kind.INVALID, code);
    }
}
