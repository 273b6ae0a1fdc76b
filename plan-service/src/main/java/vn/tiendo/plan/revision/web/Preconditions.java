package vn.tiendo.plan.revision.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import vn.tiendo.plan.revision.Basis;

/** Reads {@code If-Match} and {@code If-None-Match} of a request that stores something as a whole. */
public final class Preconditions {

    private Preconditions() {}

    public static Basis of(HttpServletRequest request) {
        var none = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        var isFirst = none != null && none.strip().equals("*");
        return isFirst || request.getHeader(HttpHeaders.IF_MATCH) == null
                ? Basis.NOTHING
                : Basis.WHAT_WAS_THERE;
    }
}
