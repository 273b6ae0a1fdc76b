package vn.tiendo.notification.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A notice is told once, whatever is heard twice or breaks. */
class RemindersIT extends RunningService {

    @Autowired private Gauge age;

    private String officer = "";

    @BeforeEach
    void fill_the_seat() {
        officer = happenings.account("an");
        happenings.registered("ubnd", "vp");
        happenings.filled("vp", "UNIT_OFFICER", "an");
        awaitQuiet();
    }

    @Test
    void an_event_heard_again_is_told_once_also_after_somebody_took_a_seat() {
        var task = happenings.account("t1");
        var event =
                happenings.taskEvent(
                        task, "ASSIGNED", happenings.reminder(task, "BEFORE_3", "LEAD_OFFICERS"));
        happenings.publish(task, "DeadlineApproaching", 5, event);
        awaitQuiet();
        happenings.filled("vp", "UNIT_OFFICER", "binh");
        happenings.publish(task, "DeadlineApproaching", 5, event);
        awaitQuiet();
        assertThat(mails(officer)).hasSize(1);
        assertThat(subjects(officer)).hasSize(1);
        assertThat(subjects(happenings.account("binh"))).isEmpty();
        assertThat(mails(happenings.account("binh"))).isEmpty();
    }

    @Test
    void many_notices_at_about_the_same_time_are_one_digest() throws Exception {
        for (int i = 0; i < 5; i++) {
            happenings.reminded(happenings.account("t" + i), "BEFORE_3", "LEAD_OFFICERS");
        }
        awaitQuiet();
        assertThat(subjects(officer)).hasSize(5);
        assertThat(mails(officer)).hasSize(1);
        assertThat(mails(officer).get(0).getSubject())
                .isEqualTo("[Tiến Độ] 5 thông báo: 5 sắp đến hạn");
    }

    @Test
    void while_the_mail_server_is_away_nothing_is_lost_and_nothing_doubled() {
        MAIL.off();
        try {
            happenings.reminded(happenings.account("t1"), "BEFORE_3", "LEAD_OFFICERS");
            await().atMost(20, SECONDS).until(() -> !subjects(officer).isEmpty());
            await().atMost(20, SECONDS).until(() -> status().get("unsentMails").asLong() == 1);
        } finally {
            MAIL.on();
        }
        awaitQuiet();
        assertThat(mails(officer)).hasSize(1);
    }

    @Test
    void what_was_finished_while_the_mail_server_was_away_is_not_reminded() {
        var task = happenings.account("t1");
        MAIL.off();
        try {
            happenings.reminded(task, "BEFORE_3", "LEAD_OFFICERS");
            happenings.reminded(happenings.account("t2"), "BEFORE_3", "LEAD_OFFICERS");
            await().atMost(20, SECONDS).until(() -> status().get("unsentMails").asLong() == 2);
            happenings.task(task, "TaskCompleted", "COMPLETED", Map.of());
            await().atMost(20, SECONDS).until(() -> status().get("lag").asLong() == 0);
        } finally {
            MAIL.on();
        }
        awaitQuiet();
        assertThat(mails(officer)).hasSize(1);
        assertThat(mails(officer).get(0))
                .extracting(RemindersIT::subject)
                .asString()
                .contains("t2");
    }

    @Test
    void a_report_that_was_submitted_while_the_mail_server_was_away_is_not_asked_for() {
        MAIL.off();
        try {
            happenings.unitReportDue("vp");
            await().atMost(20, SECONDS).until(() -> status().get("unsentMails").asLong() == 1);
            assertThat(age.value()).isGreaterThan(0);
            happenings.unitReportSubmitted("vp");
            await().atMost(20, SECONDS).until(() -> status().get("lag").asLong() == 0);
        } finally {
            MAIL.on();
        }
        awaitQuiet();
        assertThat(mails(officer)).isEmpty();
        assertThat(subjects(officer)).hasSize(1);
    }

    @Test
    void a_report_that_was_heard_of_before_it_fell_due_is_not_asked_for() {
        happenings.unitReportSubmitted("vp");
        awaitQuiet();
        happenings.unitReportDue("vp");
        awaitQuiet();
        assertThat(mails(officer)).isEmpty();
    }

    @Test
    void a_report_that_was_returned_is_asked_for_again() {
        happenings.unitReportSubmitted("vp");
        happenings.unitReportReturned("vp");
        awaitQuiet();
        happenings.unitReportDue("vp");
        awaitQuiet();
        assertThat(mails(officer)).hasSize(1);
    }

    @Test
    void without_a_mail_server_the_service_is_ready() {
        MAIL.off();
        try {
            assertThat(call("GET", "/actuator/health/readiness").status()).isEqualTo(200);
        } finally {
            MAIL.on();
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
