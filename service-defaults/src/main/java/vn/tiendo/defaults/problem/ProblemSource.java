package vn.tiendo.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Knows some of what goes wrong, and which problem it is. */
interface ProblemSource {

    /** None where it is another's to know. */
    @Nullable Problem of(Exception error, HttpServletRequest request);
}
