package vn.tiendo.notification.running;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.defaults.testing.AccessLedger;
import vn.tiendo.defaults.testing.Reply;

/** For every route: who is let in, who is not, and that nobody is without a token. */
class AccessIT extends RunningService {

    private final AccessLedger ledger = AccessLedger.keepingOutWith(403);

    @Autowired private ApplicationContext service;

    @Test
    void each_route_lets_somebody_in_and_keeps_the_others_out() {
        var owner = happenings.account("an");
        happenings.registered("ubnd", "vp");
        happenings.filled("vp", "UNIT_OFFICER", "an");
        awaitQuiet();
        happenings.reminded(happenings.account("t"), "BEFORE_3", "LEAD_OFFICERS");
        awaitQuiet();
        var notice = inbox(owner, "").get("items").get(0).get("id").asString();
        var read = "/api/inbox/" + notice + "/read";

        tried("GET", "/api/inbox", owner).expect(200);
        ledger.noted("GET", "/api/inbox", call("GET", "/api/inbox")).expect(401);
        tried("POST", read, happenings.account("binh")).expect(403);
        ledger.noted("POST", read, call("POST", read)).expect(401);
        tried("POST", read, owner).expect(200);

        var readAll = "/api/inbox/read";
        var until = readAll + "?until=2026-03-20T02:30:00Z";
        var all = call("POST", until, "Authorization", bearer(owner));
        ledger.noted("POST", readAll, all).expect(200);
        ledger.noted("POST", readAll, call("POST", until)).expect(401);

        // an inbox is the caller's own, so that nobody is kept out of it
        ledger.requireEveryRouteOf(service, List.of("GET /api/inbox", "POST /api/inbox/read"));
    }

    private Reply tried(String method, String path, String account) {
        return ledger.noted(method, path, call(method, path, "Authorization", bearer(account)));
    }
}
