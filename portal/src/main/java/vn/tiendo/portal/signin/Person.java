package vn.tiendo.portal.signin;

import java.util.Arrays;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.CallerClaims;
import vn.tiendo.defaults.security.Forbidden;
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

    /**
     * What follows is the standing body's alone.
     *
     * @throws Forbidden if the person is none of it
     */
    public void requireStandingBody() {
        caller.require(Role.PLAN_MANAGER);
    }

    /**
     * What follows is done for a unit.
     *
     * @throws Forbidden if the person reports for none
     */
    public void requireReporter() {
        caller.require(Role.UNIT_OFFICER, Role.UNIT_HEAD);
    }

    /**
     * What follows is done for a unit, or by the standing body in its place.
     *
     * @throws Forbidden if the person is neither
     */
    public void requireReporterOrStandingBody() {
        caller.require(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PLAN_MANAGER);
    }

    /**
     * What follows is of all authorities.
     *
     * @throws Forbidden if the person administers one at most
     */
    public void requireAdministersAll() {
        caller.requireAdministersAll();
    }

    /**
     * What follows is of the person's own authority, and for its administrators.
     *
     * @throws Forbidden if the person administers none, or all and so none of them as its own
     */
    public void requireAdministersOwn() {
        caller.require(Role.ADMIN);
        if (caller.administersAll()) {
            throw Forbidden.otherAuthority(Caller.EVERY_AUTHORITY);
        }
    }

    /**
     * What follows is for administrators, of all authorities or of their own.
     *
     * @throws Forbidden if the person is none
     */
    public void requireAdministrator() {
        caller.require(Role.ADMIN);
    }

    /**
     * What follows is for those who keep the units and their seats.
     *
     * @throws Forbidden if the person does not
     */
    public void requireUnitKeeper() {
        caller.require(Role.PLAN_MANAGER, Role.ADMIN);
    }

    public boolean keepsUnits() {
        return is(Role.PLAN_MANAGER, Role.ADMIN);
    }

    public boolean administersAll() {
        return caller.administersAll();
    }

    /** Administers all authorities or the own. */
    public boolean administers() {
        return is(Role.ADMIN);
    }

    /** Administers the own authority and no other. */
    public boolean administersOwn() {
        return is(Role.ADMIN) && !administersAll();
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

    /** Whom the rounds of an authority are open to. */
    public boolean seesRounds() {
        return managesPlans() || supervises() || reports();
    }

    /** Whom published reports are open to. */
    public boolean readsReports() {
        return watches();
    }

    /** Looks on how an authority's plan is carried out, also by those below. */
    public boolean watches() {
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
