package vn.tiendo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tiendo.local.system.LocalSystem;

/** A clerk of the standing body takes a document to a published plan, with nothing but the keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClerkE2E {

    private static final Path SAMPLES = RunningSystem.repository().resolve("../shared/samples");
    private static final Path SHIPPED =
            RunningSystem.repository()
                    .resolve("deploy/local/src/main/resources/sample")
                    .resolve("ke-hoach-cchc-2026-phuong-song-mai.pdf");

    private LocalSystem system;

    @BeforeAll
    void start() {
        system = RunningSystem.started();
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void a_clerk_uploads_the_shipped_plan_settles_all_findings_by_keyboard_and_publishes() {
        publish(SHIPPED, "song-mai-clerk", "Ủy ban nhân dân phường Sông Mai", "2026");
    }

    @Test
    void a_clerk_uploads_a_real_plan_settles_all_findings_by_keyboard_and_publishes() {
        var file = SAMPLES.resolve("office-2025.pdf");
        assumeThat(Files.exists(file))
                .as("No ../shared/samples: the page is not tested with a real plan.")
                .isTrue();

        publish(file, "van-phong", "Văn phòng thành phố", "2025");
    }

    private void publish(Path document, String authority, String name, String year) {
        var clerk = new Registrar(system).clerkOf(authority, name);
        try (var browser = new Browser(system.portal())) {
            browser.signIn(clerk.account(), clerk.password());
            var desk = browser.upload(document, year);
            int found = desk.left();
            assertThat(found).isGreaterThan(2);
            assertThat(desk.staysWhenNoticesCome()).isTrue();

            desk.press("j");
            assertThat(desk.placesInSight()).as("the place in the source is in sight").isTrue();
            desk.settleAll();

            assertThat(desk.left()).isZero();
            desk.undoLast();
            assertThat(desk.left()).isEqualTo(1);
            assertThat(desk.heard()).contains("Đã hoàn tác", "Còn 1 điểm");
            desk.settleAll();

            desk.correctFirstRow("Một việc đã ghi lại");
            assertThat(desk.table()).contains(") Một việc đã ghi lại");
            desk.undoLast();
            assertThat(desk.heard()).contains("Đã hoàn tác: nhiệm vụ");
            desk.publish();
            assertThat(browser.text()).doesNotContain("Một việc đã ghi lại");
            assertThat(browser.text()).contains("Đã công bố");
        }
    }
}
