package vn.tiendo.defaults.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.defaults.testing.AccessLedger;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServedRoutes;

class AccessLedgerIT extends TrialIT {

    private final AccessLedger ledger = AccessLedger.keepingOutWith(403);

    @Autowired private ApplicationContext service;

    @Test
    void every_route_of_the_api_is_found_and_nothing_of_the_management() {
        assertThat(ServedRoutes.of(service).names())
                .contains("GET /api/me", "POST /api/commands", "GET /api/things/{id}")
                .allMatch(route -> route.contains(" /api/"));
    }

    @Test
    void each_route_wants_somebody_let_in_somebody_kept_out_and_nobody_without_a_token() {
        heardOfAllBut("");
        ledger.requireEveryRouteOf(service);
    }

    @Test
    void a_route_that_was_never_called_is_named() {
        heardOfAllBut("GET /api/things/{id}");

        assertThatThrownBy(() -> ledger.requireEveryRouteOf(service))
                .hasMessageContaining("GET /api/things/{id}: LET_IN")
                .hasMessageContaining("GET /api/things/{id}: KEPT_OUT")
                .hasMessageContaining("GET /api/things/{id}: WITHOUT_TOKEN")
                .hasMessageNotContaining("/api/me");
    }

    @Test
    void a_refusal_of_what_was_sent_lets_nobody_in_and_keeps_nobody_out() {
        heardOfAllBut("POST /api/progress");
        hear("POST", "/api/progress", 401);
        hear("POST", "/api/progress", 422);

        assertThatThrownBy(() -> ledger.requireEveryRouteOf(service))
                .hasMessageContaining("POST /api/progress: LET_IN")
                .hasMessageContaining("POST /api/progress: KEPT_OUT")
                .hasMessageNotContaining("WITHOUT_TOKEN");
    }

    @Test
    void from_a_route_that_is_open_to_all_nobody_needs_to_be_kept_out() {
        heardOfAllBut("GET /api/me");
        hear("GET", "/api/me?lang=vi", 200);
        hear("GET", "/api/me", 401);

        ledger.requireEveryRouteOf(service, List.of("GET /api/me"));
    }

    private void heardOfAllBut(String left) {
        for (var route : ServedRoutes.of(service).names()) {
            if (!route.equals(left)) {
                var method = route.substring(0, route.indexOf(' '));
                var path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{\\w+}", "x");
                List.of(200, 403, 401).forEach(status -> hear(method, path, status));
            }
        }
    }

    private void hear(String method, String path, int status) {
        var reply = new Reply(status, HttpHeaders.of(Map.of(), (a, b) -> true), new byte[0]);
        assertThat(ledger.noted(method, path, reply)).isSameAs(reply);
    }
}
