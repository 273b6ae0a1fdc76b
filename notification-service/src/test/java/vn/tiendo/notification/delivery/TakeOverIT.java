package vn.tiendo.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.notification.delivery.Deliveries.RAISED;
import static vn.tiendo.notification.delivery.Deliveries.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several senders at once, and senders that fall silent at every point of their way. */
class TakeOverIT {

    private final SendingFixture sending = new SendingFixture("tiendo_take_over");
    private final RecordingPost post = new RecordingPost();
    private final Delivery delivery = reminder("lanh", "t1");

    @AfterEach
    void close() {
        sending.close();
    }

    @Test
    void many_senders_at_once_send_each_mail_once() throws Exception {
        for (int seat = 0; seat < 20; seat++) {
            sending.enter(reminder("s" + seat, "t1"), reminder("s" + seat, "t2"));
        }
        var senders = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 4; i++) {
            var sender = sending.sender(post);
            senders.add(
                    () -> {
                        await().atMost(20, SECONDS)
                                .until(
                                        () -> {
                                            sender.run();
                                            return sending.ledger.unsent() == 0;
                                        });
                        return null;
                    });
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(senders)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(post.handed).hasSize(20).allMatch(batch -> batch.deliveries().size() == 2);
        assertThat(post.handed).extracting(Batch::to).doesNotHaveDuplicates();
    }

    @Test
    void a_sender_that_falls_silent_before_it_decided_is_replaced() {
        sending.enter(delivery);
        take();
        assertSentOnceByAnother();
    }

    @Test
    void a_sender_that_falls_silent_with_a_fixed_mail_has_it_sent_by_another() {
        sending.enter(delivery);
        var batch = batch();
        assertThat(sending.trays.fix(take(), batch)).isTrue();
        sending.ledger.claimed(batch);
        sending.enter(reminder("lanh", "t2"));
        runUntilQuiet();
        assertThat(post.handed).hasSize(2);
        assertThat(post.handed.get(0)).isEqualTo(batch);
        assertThat(post.handed.get(1).deliveries()).containsExactly(reminder("lanh", "t2").id());
    }

    @Test
    void a_sender_that_falls_silent_after_the_server_took_the_mail_has_it_not_sent_again() {
        sending.enter(delivery);
        var tray = take();
        sending.trays.fix(tray, batch());
        sending.ledger.claimed(batch());
        sending.trays.sent(tray);
        runUntilQuiet();
        assertThat(post.handed).isEmpty();
        assertThat(sending.status(delivery)).isEqualTo("SENT");
    }

    @Test
    void a_sender_that_wakes_after_it_was_replaced_changes_nothing() {
        sending.enter(delivery);
        var stale = take();
        assertSentOnceByAnother();
        assertThat(sending.trays.fix(stale, batch())).isFalse();
        sending.trays.finish(stale, false);
        sending.enter(reminder("lanh", "t2"));
        runUntilQuiet();
        assertThat(post.handed).hasSize(2);
    }

    @Test
    void while_a_sender_holds_a_tray_nobody_else_gets_it() {
        sending.enter(delivery);
        take();
        assertThat(sending.trays.take()).isEmpty();
    }

    private void assertSentOnceByAnother() {
        runUntilQuiet();
        assertThat(post.handed).hasSize(1);
        assertThat(sending.status(delivery)).isEqualTo("SENT");
    }

    private Tray take() {
        return await().until(sending.trays::take, Optional::isPresent).orElseThrow();
    }

    private Batch batch() {
        return Batch.of(List.of(delivery), new Addressee("lanh@songmai.test", "Bà Lành"), RAISED);
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
