package vn.tiendo.portal.page;

import vn.tiendo.defaults.problem.Problem;

/** A service said no, and why, in the person's language. */
public final class ServiceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ServiceRefused(Problem problem) {
        super(problem.status() + " " + problem.code() + ": " + problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
