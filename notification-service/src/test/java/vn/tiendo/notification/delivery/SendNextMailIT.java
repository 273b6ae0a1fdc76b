package vn.tiendo.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.notification.delivery.Deliveries.reminder;
import static vn.tiendo.notification.delivery.Deliveries.step;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.notification.delivery.Post.Outcome;
import vn.tiendo.notification.delivery.SendNextMail.Round;
import vn.tiendo.notification.notice.Fixtures;
import vn.tiendo.notification.notice.MatterState;

class SendNextMailIT {

    private final SendingFixture sending = new SendingFixture("tiendo_send_next_mail");
    private final RecordingPost post = new RecordingPost();

    @AfterEach
    void close() {
        sending.close();
    }

    @Test
    void what_comes_at_about_the_same_time_is_one_mail() {
        sending.enter(reminder("lanh", "t1"), reminder("lanh", "t2"), reminder("binh", "t1"));
        sending.enter(reminder("lanh", "t3"));
        runUntilQuiet();
        assertThat(post.handed)
                .extracting(batch -> batch.to() + " " + batch.deliveries().size())
                .containsExactlyInAnyOrder("lanh@songmai.test 3", "binh@songmai.test 1");
        assertThat(sending.status(reminder("lanh", "t2"))).isEqualTo("SENT");
    }

    @Test
    void nothing_is_sent_before_the_seat_is_quiet_but_a_busy_seat_does_not_wait_for_ever() {
        var sender = sending.sender(post);
        var arrivals = new int[] {0};
        await().pollInterval(Duration.ofMillis(100))
                .atMost(10, SECONDS)
                .until(
                        () -> {
                            sending.enter(reminder("lanh", "t" + arrivals[0]++));
                            return sender.run() == Round.WORKED;
                        });
        // One would have been enough for a mail, had it not been held back.
        assertThat(post.handed).hasSize(1);
        assertThat(post.handed.get(0).deliveries().size()).isGreaterThan(3);
        runUntilQuiet();
        assertThat(post.handed.stream().mapToInt(batch -> batch.deliveries().size()).sum())
                .isEqualTo(arrivals[0]);
    }

    @Test
    void an_event_heard_again_sends_nothing_again() {
        sending.enter(reminder("lanh", "t1"));
        runUntilQuiet();
        sending.enter(reminder("lanh", "t1"));
        runUntilQuiet();
        assertThat(post.handed).hasSize(1);
    }

    @Test
    void a_reminder_of_what_was_finished_meanwhile_is_superseded() {
        var done = reminder("lanh", "t1");
        sending.enter(done, reminder("lanh", "t2"));
        sending.matters.put("t1", new MatterState("COMPLETED", Fixtures.DUE, 8));
        runUntilQuiet();
        assertThat(post.handed).hasSize(1);
        assertThat(post.handed.get(0).deliveries()).containsExactly(reminder("lanh", "t2").id());
        assertThat(sending.status(done)).isEqualTo("SUPERSEDED");
        assertThat(sending.ledger.unsent()).isZero();
    }

    @Test
    void after_an_outage_of_the_mail_server_the_mail_is_decided_anew() {
        post.answering(Outcome.UNREACHABLE, Outcome.DEFERRED);
        sending.enter(step("lanh", "t1", 7, "BEFORE_1"));
        var sender = sending.sender(post);
        await().until(() -> sender.run() == Round.UNREACHABLE);
        assertThat(sending.ledger.unsent()).isEqualTo(1);

        sending.enter(step("lanh", "t1", 8, "PASSED"));
        runUntilQuiet();
        assertThat(post.handed).hasSize(3);
        assertThat(post.handed.get(2).deliveries())
                .containsExactly(step("lanh", "t1", 8, "PASSED").id());
        assertThat(sending.status(step("lanh", "t1", 7, "BEFORE_1"))).isEqualTo("SUPERSEDED");
    }

    @Test
    void a_send_with_unknown_outcome_is_repeated_word_for_word_under_the_same_id() {
        post.answering(Outcome.UNKNOWN);
        sending.enter(reminder("lanh", "t1"));
        var sender = sending.sender(post);
        await().until(() -> sender.run() == Round.WORKED);

        sending.enter(reminder("lanh", "t2"));
        runUntilQuiet();
        assertThat(post.handed).hasSize(3);
        assertThat(post.handed.get(1)).isEqualTo(post.handed.get(0));
        assertThat(post.handed.get(2).deliveries()).containsExactly(reminder("lanh", "t2").id());
    }

    @Test
    void a_mail_refused_for_good_or_without_an_address_is_not_tried_for_ever() {
        post.answering(Outcome.REFUSED);
        sending.enter(reminder("lanh", "t1"));
        sending.enter(reminder("nobody", "t1"));
        runUntilQuiet();
        assertThat(sending.status(reminder("lanh", "t1"))).isEqualTo("REFUSED");
        assertThat(sending.status(reminder("nobody", "t1"))).isEqualTo("UNADDRESSED");
        assertThat(post.handed).hasSize(1);
    }

    @Test
    void more_than_fits_into_one_mail_goes_into_the_next() {
        var many = new Delivery[130];
        for (int i = 0; i < many.length; i++) {
            many[i] = reminder("lanh", "t" + i);
        }
        sending.enter(many);
        runUntilQuiet();
        assertThat(post.handed)
                .extracting(batch -> batch.deliveries().size())
                .containsExactly(100, 30);
    }

    private void runUntilQuiet() {
        var sender = sending.sender(post);
        await().atMost(20, SECONDS)
                .until(
                        () -> {
                            sender.run();
                            return sending.ledger.unsent() == 0
                                    && sending.trays.longestWait().isZero();
                        });
    }
}
