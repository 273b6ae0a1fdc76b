package vn.tiendo.notification.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.defaults.testing.TestTokens;
import vn.tiendo.local.Parts;

/** The service, started once for all tests; each test lives in an authority of its own. */
@Import(Today.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tiendo.mail.collect=500ms",
            "tiendo.mail.collect-at-most=2s",
            "tiendo.mail.retry-first=100ms",
            "tiendo.mail.retry-at-most=500ms",
            "tiendo.mail.from=tien-do@songmai.test",
            "management.endpoint.health.probes.enabled=true"
        })
abstract class RunningService {

    static final TestTokens TOKENS = TestTokens.started();
    static final MailServer MAIL = MailServer.started();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry properties) {
        TOKENS.register(properties);
        properties.add("spring.mongodb.uri", () -> Parts.mongoUri("tiendo_notification_running"));
        properties.add("tiendo.eventing.kafka", Parts::bootstrapServers);
        properties.add("spring.mail.port", MAIL::port);
    }

    final Happenings happenings = new Happenings(Parts.bootstrapServers());

    String bearer(String account) {
        return TOKENS.bearer(
                new Caller(account, account, "song-mai", "song-mai-vp", Set.of(Role.UNIT_OFFICER)));
    }

    Reply call(String method, String path, String... headers) {
        return ServiceApi.on(port).with(headers).send(method, path, null);
    }

    JsonNode inbox(String account, String query) {
        return call("GET", "/api/inbox" + query, "Authorization", bearer(account))
                .expect(200)
                .json();
    }

    List<String> subjects(String account) {
        return inbox(account, "")
                .get("items")
                .valueStream()
                .map(item -> item.get("subject").asString())
                .toList();
    }

    JsonNode status() {
        return call("GET", "/actuator/eventing").json();
    }

    /** Until everything that was published is heard, and every mail is sent. */
    void awaitQuiet() {
        await().atMost(60, SECONDS)
                .until(
                        () -> {
                            var status = status();
                            return status.get("lag").asLong() == 0
                                    && status.get("unsentMails").asLong() == 0;
                        });
        assertThat(status().get("parked").asLong()).isZero();
    }

    List<MimeMessage> mails(String account) {
        return MAIL.to(Happenings.address(account));
    }
}
