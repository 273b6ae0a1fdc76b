package vn.tiendo.portal.signin;

import java.util.Arrays;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.CallerClaims;
import vn.tiendo.defaults.security.Role;

/** Who has signed in, as pages ask about them. */
public record Person(Caller caller) {

    static Person of(OidcUser user) {
        return new Person(CallerClaims.caller(user.getClaims()));
    }

    public String name() {
        return caller.name();
    }

    public String unit() {
        return caller.unit();
    }

    public String authority() {
        return caller.authority();
    }

    /** Registers the plan, reviews progress, writes the report: the standing body. */
    public boolean managesPlans() {
        return is(Role.PLAN_MANAGER);
    }

    /** Reports for a unit. */
    public boolean reports() {
        return is(Role.UNIT_OFFICER, Role.UNIT_HEAD);
    }

    public boolean supervises() {
        return is(Role.SUPERVISOR);
    }

    /** Sở Nội vụ: reads published reports. */
    public boolean isInterior() {
        return is(Role.INTERIOR);
    }

    /** Whom published reports are open to. */
    public boolean readsReports() {
        return is(Role.PLAN_MANAGER, Role.SUPERVISOR, Role.INTERIOR);
    }

    /** The first of the person's roles that says most, in words. */
    public String roleWords() {
        if (managesPlans()) {
            return "Cơ quan thường trực";
        }
        if (supervises()) {
            return "Lãnh đạo";
        }
        if (isInterior()) {
            return "Sở Nội vụ";
        }
        return is(Role.UNIT_HEAD)
                ? "Phụ trách đơn vị"
                : is(Role.ADMIN) ? "Quản trị" : "Cán bộ đơn vị";
    }

    private boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(caller::is);
    }
}
