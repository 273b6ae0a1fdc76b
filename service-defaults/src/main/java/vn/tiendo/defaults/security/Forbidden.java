package vn.tiendo.defaults.security;

import java.util.List;
import vn.tiendo.defaults.problem.Refusal;

/** The caller is known and may not do this. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    private Forbidden(String code, Object... args) {
        super(Kind.FORBIDDEN, code, args);
    }

    static Forbidden roleRequired(Role... any) {
        return new Forbidden("role-required", List.of(any));
    }

    public static Forbidden otherAuthority(String authority) {
        return new Forbidden("other-authority", authority);
    }

    public static Forbidden otherUnit(String unit) {
        return new Forbidden("other-unit", unit);
    }
}
