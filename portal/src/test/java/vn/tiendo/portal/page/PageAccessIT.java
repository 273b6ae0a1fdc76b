package vn.tiendo.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.Http;
import vn.tiendo.portal.PagesIT;

/** What a page lets one role do is refused to another, before any service is asked. */
class PageAccessIT extends PagesIT {

    private static final String PLANS = "/plans";
    private static final String UNIT_REPORT = "/rounds/{id}/unit-reports/{unit}";

    /** Forms of the standing body, which a unit's officer may not send. */
    private static final String[] OF_THE_STANDING_BODY = {
        "/plans/{id}/corrections",
        "/plans/{id}/publication",
        "/plans/{id}/discarding",
        "/plans/{id}/restoration",
        "/plans/{id}/units",
        "/plans/{id}/amendments",
        "/plans/{id}/closing",
        "/plans/{id}/copies",
        "/plans/{id}/above",
        "/rounds",
        UNIT_REPORT + "/acceptance",
        UNIT_REPORT + "/return",
        "/rounds/{id}/report",
        "/reviews/acceptance",
        "/tasks/{id}/acceptance",
        "/tasks/{id}/return",
        "/tasks/{id}/amendment",
        "/tasks/{id}/reassignment",
        "/tasks/{id}/extension/grant",
        "/tasks/{id}/extension/refusal"
    };

    /** Forms of who keeps the units: the standing body and administrators. */
    private static final String[] OF_A_KEEPER = {
        "/units",
        "/units/{id}",
        "/units/{id}/seats",
        "/units/{id}/seats/{seat}/vacancy",
        "/units/reorganisations",
        "/units/reorganisations/withdrawal"
    };

    /** Forms of administrators, of all authorities or of their own. */
    private static final String[] OF_AN_ADMINISTRATOR = {
        "/held/replay",
        "/units/roots",
        "/calendar/{year}/days",
        "/calendar/{year}/days/{date}/removal",
        "/calendar/{year}/own-days",
        "/calendar/{year}/own-days/{date}/removal",
        "/accounts/{sort}",
        "/accounts/{sort}/{id}",
        "/accounts/{sort}/{id}/secret",
        "/accounts/{sort}/{id}/removal"
    };

    /** Forms of a unit, which the standing body may not send. */
    private static final String[] OF_A_UNIT = {
        "/rounds/{id}/unit-report", "/tasks/{id}/progress", "/tasks/{id}/extension"
    };

    /** Who only looks on may not send this. */
    private static final String NOT_ARISING = "/tasks/{id}/not-arising";

    /** One's own inbox: no role is needed, and only one's own notices are found. */
    private static final String[] INBOX = {"/inbox/{id}/read", "/inbox/read"};

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void forms_of_the_standing_body_are_refused_to_a_units_officer() {
        for (var form : OF_THE_STANDING_BODY) {
            assertRefused(officer(), form);
        }
    }

    @Test
    void a_document_is_refused_to_a_units_officer() {
        var browser = officer();
        browser.open(PLANS);
        var body =
                """
                --b\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="key"\r
                \r
                k\r
                --b\r
                Content-Disposition: form-data; name="file"; filename="kh.txt"\r
                Content-Type: text/plain\r
                \r
                x\r
                --b--\r
                """
                        .formatted(browser.csrf());

        var page =
                browser.sendOnly(
                        request(PLANS)
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(page.status()).isEqualTo(403);
        assertThat(SERVICES.asked("POST /api/plans/imports")).isEmpty();
    }

    @Test
    void forms_of_a_unit_are_refused_to_the_standing_body() {
        for (var form : OF_A_UNIT) {
            assertRefused(manager(), form);
        }
    }

    @Test
    void who_only_looks_on_sends_no_form_at_all() {
        for (var form : OF_THE_STANDING_BODY) {
            assertRefused(supervisor(), form);
        }
        for (var form : OF_A_UNIT) {
            assertRefused(supervisor(), form);
        }
        assertRefused(supervisor(), NOT_ARISING);
        assertRefused(interior(), NOT_ARISING);
        for (var form : OF_A_KEEPER) {
            assertRefused(supervisor(), form);
        }
    }

    @Test
    void who_keeps_units_and_who_administers_all_are_told_apart_from_others() {
        for (var form : OF_A_KEEPER) {
            assertRefused(officer(), form);
        }
        for (var form : OF_AN_ADMINISTRATOR) {
            assertRefused(officer(), form);
            assertRefused(manager(), form);
            assertRefused(supervisor(), form);
        }
    }

    @Test
    void no_form_is_left_out_here() {
        var forms = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            var posts = mapping.getMethodsCondition().getMethods();
                            var ours = method.getBeanType().getName().startsWith("vn.tiendo.");
                            var page =
                                    !method.getBeanType().isAnnotationPresent(RestController.class);
                            if (ours && page && posts.contains(RequestMethod.POST)) {
                                forms.addAll(mapping.getPatternValues());
                            }
                        });
        var here = new TreeSet<String>();
        here.addAll(List.of(OF_THE_STANDING_BODY));
        here.addAll(List.of(OF_A_UNIT));
        here.addAll(List.of(OF_A_KEEPER));
        here.addAll(List.of(OF_AN_ADMINISTRATOR));
        here.addAll(List.of(PLANS, NOT_ARISING));
        here.addAll(List.of(INBOX));

        assertThat(forms).isEqualTo(here);
    }

    private static void assertRefused(Browser browser, String form) {
        var path =
                form.replace("{id}", "one")
                        .replace("{unit}", "song-mai-kt")
                        .replace("{sort}", "people")
                        .replace("{seat}", "seat-1")
                        .replace("{year}", "2026")
                        .replace("{date}", "2026-01-01");
        browser.open("/inbox");

        var page = send(browser, path);

        assertThat(page.status()).as(path).isEqualTo(403);
        assertThat(page.response().body()).as(path).contains("Không thực hiện được");
        assertThat(SERVICES.asked("POST /api" + path)).as(path).isEmpty();
    }

    private static Http.Heard send(Browser browser, String path) {
        var fields = new HashMap<String, String>();
        for (var field :
                new String[] {
                    "id",
                    "key",
                    "reason",
                    "plan",
                    "period",
                    "field",
                    "value",
                    "name",
                    "kind",
                    "role",
                    "email",
                    "account",
                    "authority",
                    "date",
                    "source"
                }) {
            fields.put(field, "x");
        }
        fields.put("year", "2027");
        fields.putAll(
                Map.of("service", "task-service", "revision", "3", "percent", "50", "text", "x"));
        return browser.send(path, fields);
    }
}
