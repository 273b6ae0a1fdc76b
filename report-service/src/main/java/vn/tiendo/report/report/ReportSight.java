package vn.tiendo.report.report;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static vn.tiendo.defaults.security.Role.INTERIOR;
import static vn.tiendo.defaults.security.Role.PLAN_MANAGER;
import static vn.tiendo.defaults.security.Role.SUPERVISOR;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;

/**
 * The published reports that a caller may read: the standing body and supervisors those of their
 * authority, the Interior Department those that are addressed to it.
 */
@Component
public class ReportSight {

    private final Aggregates<Report> reports;

    ReportSight(Aggregates<Report> reports) {
        this.reports = reports;
    }

    public Stored<Report> of(String id, Caller caller) {
        caller.require(PLAN_MANAGER, SUPERVISOR, INTERIOR);
        var stored = reports.find(id).orElseThrow(() -> new NotThere(id));
        var report = stored.state();
        if (!isAddressee(report, caller)) {
            if (!caller.is(PLAN_MANAGER) && !caller.is(SUPERVISOR)) {
                throw new NotAddressed(report.authority());
            }
            caller.requireAuthority(report.authority());
        }
        return stored;
    }

    /**
     * @param after the last id of the part before; empty for the first
     */
    public List<Stored<Report>> all(
            @Nullable String authority,
            @Nullable Integer year,
            String after,
            int limit,
            Caller caller) {
        caller.require(PLAN_MANAGER, SUPERVISOR, INTERIOR);
        return reports.find(
                and(
                        seenBy(caller, authority),
                        year == null ? Filters.empty() : eq("state.year", year),
                        gt("_id", after)),
                ascending("_id"),
                limit);
    }

    private static Bson seenBy(Caller caller, @Nullable String authority) {
        if (caller.is(INTERIOR)) {
            var addressed = eq("state.interior", caller.unit());
            return authority == null ? addressed : and(addressed, eq("state.authority", authority));
        }
        var wanted = authority == null ? caller.authority() : authority;
        caller.requireAuthority(wanted);
        return eq("state.authority", wanted);
    }

    private static boolean isAddressee(Report report, Caller caller) {
        return caller.is(INTERIOR) && caller.unit().equals(report.interior());
    }
}
