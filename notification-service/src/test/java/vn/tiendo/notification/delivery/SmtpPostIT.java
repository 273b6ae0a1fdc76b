package vn.tiendo.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.notification.delivery.Deliveries.RAISED;
import static vn.tiendo.notification.delivery.Deliveries.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.notification.delivery.Post.Outcome;

/** Against a real mail server. */
class SmtpPostIT {

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Batch batch =
            Batch.of(
                    List.of(reminder("lanh", "t1")),
                    new Addressee("lanh@songmai.test", "Trần Thị Lành"),
                    RAISED);

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void a_mail_arrives_with_vietnamese_names_subject_and_text() throws Exception {
        assertThat(post(port()).send(batch)).isEqualTo(Outcome.ACCEPTED);
        var message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("[Tiến Độ] before_3 của t1");
        assertThat(message.getFrom()[0].toString()).endsWith("<tien-do@songmai.test>");
        assertThat(message.getHeader("Subject")[0]).isASCII();
        assertThat(message.getHeader("To")[0]).contains("<lanh@songmai.test>").isASCII();
        assertThat(message.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(message.getContent().toString()).startsWith("Kính gửi Ông/Bà Trần Thị Lành,");
        assertThat(message.getMessageID()).isEqualTo("<" + batch.id() + "@songmai.test>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(Date.from(RAISED));
    }

    @Test
    void without_a_server_nothing_was_sent() {
        var port = port();
        mail.stop();
        assertThat(post(port).send(batch)).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void a_line_cut_before_the_last_answer_leaves_the_outcome_open() throws Exception {
        try (var proxy = new CuttingProxy(port(), 1)) {
            assertThat(post(proxy.port()).send(batch)).isEqualTo(Outcome.UNKNOWN);
            await().atMost(5, SECONDS).until(() -> mail.getReceivedMessages().length == 1);

            assertThat(post(proxy.port()).send(batch)).isEqualTo(Outcome.ACCEPTED);
        }
        var received = mail.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
    }

    @Test
    void an_address_that_is_none_is_refused_for_good() {
        var broken =
                Batch.of(List.of(reminder("x", "t1")), new Addressee("không phải", "x"), RAISED);
        assertThat(post(port()).send(broken)).isEqualTo(Outcome.REFUSED);
    }

    private int port() {
        return mail.getSmtp().getPort();
    }

    private static SmtpPost post(int port) {
        return new SmtpPost(SendingFixture.server(port), SendingFixture.settings());
    }
}
